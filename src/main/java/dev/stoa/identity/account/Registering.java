package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.secret.PasswordHashes;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Registers people. A taken address makes no difference that could be seen: the same work, one event, the same answer.
 */
@Component
class Registering {

    private final Mutations mutations;
    private final CurrentAccounts accounts;
    private final PasswordHashes hashes;
    private final PasswordRows passwords;
    private final PasswordSettlement settlement;

    Registering(Mutations mutations, CurrentAccounts accounts, PasswordHashes hashes, PasswordRows passwords,
            PasswordSettlement settlement) {
        this.mutations = mutations;
        this.accounts = accounts;
        this.hashes = hashes;
        this.passwords = passwords;
        this.settlement = settlement;
    }

    Object register(RegisterInput input, @Nullable CommandOptions options) {
        checkAddress("input.email", input.email());
        var password = NewPassword.checked("input.password", input.password(), input.email(), input.name());
        var id = new AccountId(Ids.next());
        var credential = passwords.stage(id.value(), hashes.hash(password));
        var holder = accounts.holder(input.email()).orElse(null);
        var answer = execute(input, options, id, credential, holder);
        if (answer instanceof EmailTaken) {
            answer = execute(input, options, id, credential, accounts.holder(input.email()).orElseThrow());
        }
        settlement.settle(id.value(), credential);
        return answer;
    }

    static void checkAddress(String path, String address) {
        if (!EmailAddress.isValid(address)) {
            throw new BadArgument(path, "must be an e-mail address");
        }
    }

    private Object execute(RegisterInput input, @Nullable CommandOptions options, AccountId id, UUID credential,
            @Nullable UUID holder) {
        return mutations.execute(new RegisterAccount(id, input.email(), input.name(), credential,
                holder == null ? null : new AccountId(holder)), options, RegisterSuccess::new);
    }
}
