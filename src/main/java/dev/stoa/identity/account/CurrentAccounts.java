package dev.stoa.identity.account;

import dev.stoa.identity.events.AccountEvent;
import dev.stoa.identity.events.AccountImported;
import dev.stoa.identity.events.AccountRegistered;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Accounts as they are committed now. */
@Component
public class CurrentAccounts {

    private static final int PAGE = 500;

    /** An account with its person. */
    public record Current(UUID id, String email, String name, Account account) {

        /** Without what is personal. */
        @Override
        public String toString() {
            return id + " " + account;
        }
    }

    private final EventStore store;
    private final Claims claims;

    CurrentAccounts(EventStore store, Claims claims) {
        this.store = store;
        this.claims = claims;
    }

    /** The account; empty where there never was one. */
    public Optional<Current> byId(UUID id) {
        var current = new Current(id, "", "", Account.NONE);
        int version = 0;
        List<Recorded<?>> page;
        do {
            page = store.read(id, version, PAGE);
            for (var recorded : page) {
                current = evolved(current, recorded);
            }
            version += page.size();
        } while (page.size() == PAGE);
        return Optional.of(current).filter(it -> it.account.exists());
    }

    public Optional<Current> byEmail(String address) {
        return holder(address).flatMap(this::byId);
    }

    /** The account that has the address; empty where it is free. */
    public Optional<UUID> holder(String address) {
        return claims.holder(AccountClaims.email(address));
    }

    /** Whether the database had an operator at any time. */
    public boolean hadOperator() {
        return claims.holder(AccountClaims.FIRST_OPERATOR).isPresent();
    }

    private static Current evolved(Current current, Recorded<?> recorded) {
        if (!(recorded.event() instanceof AccountEvent event)) {
            return current;
        }
        var account = current.account.with(event);
        return switch (event) {
            case AccountRegistered(var email, var name, _) -> new Current(current.id, email, name, account);
            case AccountImported(var email, var name, _) -> new Current(current.id, email, name, account);
            default -> new Current(current.id, current.email, current.name, account);
        };
    }
}
