package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.identity.outside.OutsideProvider.SignInElsewhere;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import java.util.Optional;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Accounts of people whom another shop knew. They sign in once they have claimed theirs by resetting its password. */
@NamedInterface("accounts")
@Component
public class ImportedAccounts {

    private final CommandGateway gateway;
    private final CurrentAccounts accounts;
    private final OutsideProvider outside;

    ImportedAccounts(CommandGateway gateway, CurrentAccounts accounts, OutsideProvider outside) {
        this.gateway = gateway;
        this.accounts = accounts;
        this.outside = outside;
    }

    /**
     * Opens an account on behalf of an operator, who is told where the address is taken. Throws as the gateway does.
     */
    public CommandResult open(UUID account, String email, String name, CommandOptions options, Origin origin) {
        return outside.issuer().<CommandResult>map(issuer -> new CommandResult.Refusal(new SignInElsewhere(issuer)))
                .orElseGet(() -> gateway.execute(
                        new ImportAccount(new AccountId(account), email, name, account), options, origin));
    }

    /** The account that has the address; empty where there is none. */
    public Optional<UUID> withAddress(String email) {
        return accounts.holder(email);
    }
}
