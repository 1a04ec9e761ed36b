package dev.stoa.identity.account;

import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.kernel.access.AccountContacts;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Those of the accounts of this module; none where an outside provider keeps them. */
@Component
class OwnContacts implements AccountContacts {

    private final CurrentAccounts accounts;
    private final OutsideProvider outside;

    OwnContacts(CurrentAccounts accounts, OutsideProvider outside) {
        this.accounts = accounts;
        this.outside = outside;
    }

    @Override
    public Optional<Contact> of(UUID accountId) {
        return isComplete()
                ? accounts.byId(accountId).map(account -> new Contact(account.name(), account.email()))
                : Optional.empty();
    }

    @Override
    public boolean isComplete() {
        return !outside.isInUse();
    }
}
