package dev.stoa.identity.account;

import dev.stoa.identity.account.CurrentAccounts.Current;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.PasswordChangeReason;
import dev.stoa.identity.secret.Password;
import dev.stoa.identity.secret.PasswordHashes;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.Mutations;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives accounts new passwords, once somebody has proven to be allowed to. */
@Component
public class PasswordChanges {

    private final Mutations mutations;
    private final PasswordSettlement settlement;
    private final PasswordHashes hashes;
    private final PasswordRows passwords;

    PasswordChanges(Mutations mutations, PasswordSettlement settlement, PasswordHashes hashes, PasswordRows passwords) {
        this.mutations = mutations;
        this.settlement = settlement;
        this.hashes = hashes;
        this.passwords = passwords;
    }

    /** Whether it is the password that counts; hashes in any case. */
    public boolean isRight(Current account, Password password) {
        var credential = account.account().credentialId();
        return hashes.matches(password, credential == null ? null : passwords.find(credential).orElse(null));
    }

    /**
     * Changes the password, provided that it is still the one that the account was looked at with. Every sign-in ends
     * with it.
     */
    public Object change(Current account, PasswordChangeReason reason, Password next, @Nullable CommandOptions options,
            Function<Receipt, ? extends CommandSuccess> success) {
        NewPassword.checked("input.newPassword", next, account.email(), account.name());
        var replaces = account.account().credentialId();
        if (replaces == null) {
            return new TokenNotValid();
        }
        var credential = passwords.stage(account.id(), hashes.hash(next));
        var answer = mutations.execute(
                new ChangePassword(new AccountId(account.id()), reason, replaces, credential), options, success);
        settlement.settle(account.id(), credential);
        return answer;
    }
}
