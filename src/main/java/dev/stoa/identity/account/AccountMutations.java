package dev.stoa.identity.account;

import dev.stoa.identity.account.MailTokens.Purpose;
import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.graphql.Mutations;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccountMutations {

    private final Registering registering;
    private final Mutations mutations;
    private final MailTokens tokens;
    private final PasswordRows passwords;
    private final OutsideProvider outside;

    AccountMutations(Registering registering, Mutations mutations, MailTokens tokens, PasswordRows passwords,
            OutsideProvider outside) {
        this.registering = registering;
        this.mutations = mutations;
        this.tokens = tokens;
        this.passwords = passwords;
        this.outside = outside;
    }

    @MutationMapping
    Object register(@Argument RegisterInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> registering.register(input, options));
    }

    @MutationMapping
    Object verifyEmail(@Argument VerifyEmailInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> tokens.account(Purpose.VERIFY_EMAIL, input.token())
                .map(account -> mutations.execute(new VerifyEmail(new AccountId(account.id())), options,
                        VerifyEmailSuccess::new))
                .orElseGet(TokenNotValid::new));
    }

    @MutationMapping
    Object grantRole(@Argument GrantRole input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> mutations.execute(input, options, GrantRoleSuccess::new));
    }

    @MutationMapping
    Object revokeRole(Actor actor, @Argument RevokeRoleInput input, @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> mutations.execute(
                new RevokeRole(input.accountId(), input.role(), own(actor)), options, RevokeRoleSuccess::new));
    }

    @MutationMapping
    Object deactivateAccount(Actor actor, @Argument DeactivateAccountInput input,
            @Argument @Nullable CommandOptions options) {
        return outside.unlessInUse(() -> {
            var answer = mutations.execute(new DeactivateAccount(input.accountId(), own(actor)), options,
                    DeactivateAccountSuccess::new);
            if (answer instanceof CommandSuccess success && !success.receipt().dryRun()) {
                passwords.deleteOf(input.accountId().value());
            }
            return answer;
        });
    }

    private static @Nullable AccountId own(Actor actor) {
        return actor instanceof Actor.Account account ? new AccountId(account.accountId()) : null;
    }
}
