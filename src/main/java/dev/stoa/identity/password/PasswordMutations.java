package dev.stoa.identity.password;

import dev.stoa.identity.account.CurrentAccounts;
import dev.stoa.identity.account.EmailAddress;
import dev.stoa.identity.account.MailTokens;
import dev.stoa.identity.account.MailTokens.Purpose;
import dev.stoa.identity.account.PasswordChanges;
import dev.stoa.identity.account.TokenNotValid;
import dev.stoa.identity.account.WrongPassword;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.events.PasswordChangeReason;
import dev.stoa.identity.events.PasswordResetId;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.identity.secret.ServerSecret;
import dev.stoa.identity.signin.Attempts;
import dev.stoa.identity.signin.TooManyAttempts;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.graphql.Mutations;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PasswordMutations {

    private final Mutations mutations;
    private final CurrentAccounts accounts;
    private final PasswordChanges changes;
    private final MailTokens tokens;
    private final Attempts attempts;
    private final ServerSecret secret;
    private final OutsideProvider outside;

    PasswordMutations(Mutations mutations, CurrentAccounts accounts, PasswordChanges changes, MailTokens tokens,
            Attempts attempts, ServerSecret secret, OutsideProvider outside) {
        this.mutations = mutations;
        this.accounts = accounts;
        this.changes = changes;
        this.tokens = tokens;
        this.attempts = attempts;
        this.secret = secret;
        this.outside = outside;
    }

    @MutationMapping
    Object requestPasswordReset(@Argument RequestPasswordResetInput input,
            @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> {
            var holder = accounts.holder(input.email()).map(AccountId::new).orElse(null);
            return mutations.execute(
                    new RequestPasswordReset(new PasswordResetId(Ids.next()), holder,
                            HexFormat.of().formatHex(address(input.email()))),
                    options, RequestPasswordResetSuccess::new);
        });
    }

    @MutationMapping
    Object resetPassword(@Argument ResetPasswordInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> {
            var account = tokens.account(Purpose.RESET_PASSWORD, input.token()).orElse(null);
            if (account == null) {
                return new TokenNotValid();
            }
            attempts.clear(address(account.email()));
            return changes.change(account, PasswordChangeReason.RESET, input.newPassword(), options,
                    ResetPasswordSuccess::new);
        });
    }

    @MutationMapping
    Object changePassword(Actor actor, @Argument ChangePasswordInput input,
            @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> {
            if (!(actor instanceof Actor.Account person)) {
                throw AccessRule.of(Who.SIGNED_IN).refusal(actor);
            }
            var account = accounts.byId(person.accountId()).orElse(null);
            if (account == null) {
                return new WrongPassword();
            }
            var counted = secret.mac("password of account", ServerSecret.bytes(account.id()));
            var held = attempts.count(counted);
            if (held.isPresent()) {
                return new TooManyAttempts(held.get());
            }
            if (!changes.isRight(account, input.currentPassword())) {
                return new WrongPassword();
            }
            attempts.clear(counted);
            return changes.change(account, PasswordChangeReason.CHANGED, input.newPassword(), options,
                    ChangePasswordSuccess::new);
        });
    }

    private byte[] address(String email) {
        return secret.mac("address", EmailAddress.normalised(email));
    }
}
