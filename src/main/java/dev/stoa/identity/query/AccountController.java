package dev.stoa.identity.query;

import dev.stoa.identity.events.AccountId;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandSuccess;
import dev.stoa.kernel.consistency.ReadsFrom;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Pages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@ReadsFrom(AccountProjection.ID)
class AccountController {

    private static final AccessRule OPERATORS = AccessRule.of(Who.OPERATOR);

    private final Accounts accounts;
    private final Pages pages;
    private final OutsideProvider outside;

    AccountController(Accounts accounts, Pages pages, OutsideProvider outside) {
        this.accounts = accounts;
        this.pages = pages;
        this.outside = outside;
    }

    @QueryMapping
    Optional<Account> me(Actor actor) {
        return switch (actor) {
            case Actor.Account account when outside.isInUse() -> Optional.of(told(account));
            case Actor.Account account -> accounts.byId(account.accountId());
            case Actor.Anonymous _,Actor.Machine _,Actor.Part _ -> Optional.empty();
        };
    }

    @QueryMapping
    Connection<Account> accounts(Actor actor, @Argument @Nullable Integer first, @Argument @Nullable String after,
            @Argument @Nullable Integer last, @Argument @Nullable String before,
            @Argument @Nullable AccountFilter filter) {
        if (!OPERATORS.permits(actor)) {
            throw OPERATORS.refusal(actor);
        }
        var list = Accounts.NEWEST.list();
        var request = pages.request(list, first, after, last, before);
        return pages.page(list, request, accounts.page(filter == null ? AccountFilter.ALL : filter, request),
                Accounts::key);
    }

    @SchemaMapping(typeName = "GrantRoleSuccess", field = "account")
    Optional<Account> granted(CommandSuccess success) {
        return accounts.byId(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "RevokeRoleSuccess", field = "account")
    Optional<Account> revoked(CommandSuccess success) {
        return accounts.byId(success.receipt().streamId());
    }

    @SchemaMapping(typeName = "DeactivateAccountSuccess", field = "account")
    Optional<Account> deactivated(CommandSuccess success) {
        return accounts.byId(success.receipt().streamId());
    }

    private static Account told(Actor.Account account) {
        return new Account(new AccountId(account.accountId()), account.email(), account.displayName(),
                account.email() != null, true, account.roles().stream().sorted().toList(), null);
    }
}
