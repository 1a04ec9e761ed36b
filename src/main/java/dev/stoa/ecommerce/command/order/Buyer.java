package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.access.AccountContacts;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Ids;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who buys: an account under its own id, anybody else under an id that nobody had before. That two orders were placed
 * with the same address makes nobody the owner of both.
 *
 * @param account
 *            the account; null where there is none
 */
record Buyer(CustomerId id, @Nullable UUID account, NamedCustomer contact) {

    private static final String NAMED = "input.customer";

    static Buyer of(Actor actor, @Nullable NamedCustomer named) {
        return actor instanceof Actor.Account account
                ? new Buyer(new CustomerId(account.accountId()), account.accountId(), contact(account, named))
                : new Buyer(new CustomerId(Ids.next()), null, told(named, "Tell who orders, or sign in first"));
    }

    /**
     * A customer whom somebody of the shop orders for. What the account tells goes before what the input says.
     *
     * @throws BadArgument
     *             where there is no such account
     */
    static Buyer served(CustomerId customer, @Nullable NamedCustomer named, AccountContacts contacts) {
        var contact = contacts.of(customer.value());
        if (contact.isEmpty() && contacts.isComplete()) {
            throw new BadArgument("input.onBehalfOf", "There is no account of %s".formatted(customer));
        }
        return new Buyer(customer, customer.value(), contact.map(it -> new NamedCustomer(it.name(), it.email()))
                .orElseGet(() -> told(named, "Tell for whom it is ordered; the account is not kept here")));
    }

    /** What the sign-in tells goes before what the input says. */
    private static NamedCustomer contact(Actor.Account account, @Nullable NamedCustomer named) {
        var name = account.displayName();
        var email = account.email();
        if (name != null && email != null) {
            return new NamedCustomer(name, email);
        }
        var missing = told(named, "Tell the name and the e-mail address; the sign-in does not");
        return new NamedCustomer(Objects.requireNonNullElse(name, missing.name()),
                Objects.requireNonNullElse(email, missing.email()));
    }

    private static NamedCustomer told(@Nullable NamedCustomer named, String message) {
        if (named == null) {
            throw new BadArgument(NAMED, message);
        }
        return named;
    }
}
