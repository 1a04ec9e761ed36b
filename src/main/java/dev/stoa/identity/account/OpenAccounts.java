package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.secret.Password;
import dev.stoa.identity.secret.PasswordHashes;
import dev.stoa.identity.secret.ServerSecret;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.graphql.Ids;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens accounts on behalf of the system: the first operator, those of the sample data. */
@Component
public class OpenAccounts implements PreparedAccounts {

    private static final Origin ORIGIN = Origin.of(new Actor.Part("identity"));
    private static final int PASSWORD_BYTES = 12;

    private final CommandGateway gateway;
    private final CurrentAccounts accounts;
    private final PasswordHashes hashes;
    private final PasswordRows passwords;
    private final PasswordSettlement settlement;
    private final ServerSecret secret;

    OpenAccounts(CommandGateway gateway, CurrentAccounts accounts, PasswordHashes hashes, PasswordRows passwords,
            PasswordSettlement settlement, ServerSecret secret) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.hashes = hashes;
        this.passwords = passwords;
        this.settlement = settlement;
        this.secret = secret;
    }

    /** The first operator, who is verified and has every role that an operator needs; or why not. */
    public CommandResult openFirstOperator(String email, String name, Password password, CommandOptions options) {
        NewPassword.checked("input.password", password, email, name);
        return open(email, name, password, Set.of(Role.OPERATOR), true, options);
    }

    @Override
    public Optional<String> prepare(String email, String name, Set<Role> roles) {
        var password = new Password(Base64.getUrlEncoder().withoutPadding().encodeToString(
                Arrays.copyOf(secret.mac("prepared account", email), PASSWORD_BYTES)));
        var there = accounts.byEmail(email);
        if (there.isEmpty()) {
            boolean first = roles.contains(Role.OPERATOR) && !accounts.hadOperator();
            refusal(open(email, name, password, roles, first, CommandOptions.NONE)).ifPresent(rejection -> {
                throw new IllegalStateException(
                        "The account of the sample data was refused: " + rejection.message());
            });
            return Optional.of(password.clearText());
        }
        return there.map(it -> it.account().credentialId()).flatMap(passwords::find)
                .filter(hash -> hashes.matches(password, hash)).map(_ -> password.clearText());
    }

    private CommandResult open(String email, String name, Password password, Set<Role> roles, boolean first,
            CommandOptions options) {
        var id = new AccountId(Ids.next());
        var credential = passwords.stage(id.value(), hashes.hash(password));
        var result = gateway.execute(new OpenAccount(id, email, name, credential, roles, first), options, ORIGIN);
        settlement.settle(id.value(), credential);
        return result;
    }

    private static Optional<Rejection> refusal(CommandResult result) {
        return result instanceof CommandResult.Refusal(var rejection) ? Optional.of(rejection) : Optional.empty();
    }
}
