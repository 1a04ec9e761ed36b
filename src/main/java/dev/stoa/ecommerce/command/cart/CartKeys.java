package dev.stoa.ecommerce.command.cart;

import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Secrets;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.graphql.BadArgument;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which cart a client means, and what opens it to others. */
@Component
class CartKeys {

    private final Secrets secrets;

    CartKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /**
     * @param id
     *            null for the account's own
     */
    CartKey of(@Nullable CartId id, @Nullable String guestSecret, Actor actor) {
        return of(id, "input.cartId", guestSecret, actor);
    }

    /**
     * @param argument
     *            that has the id
     */
    CartKey of(@Nullable CartId id, String argument, @Nullable String guestSecret, Actor actor) {
        var account = account(actor);
        var own = account == null ? null : CustomerCart.of(account);
        if (id == null) {
            if (own == null) {
                throw new BadArgument(argument, "Tell which cart, or sign in first");
            }
            return new CartKey(own, false, account);
        }
        return new CartKey(id, secrets.opens(guestSecret, CartId.PREFIX, id.value()), id.equals(own) ? account : null);
    }

    /** What opens the cart that a command was about; null where it is the account's own, and for a dry run. */
    @Nullable
    String secret(Receipt receipt, Actor actor) {
        var account = account(actor);
        boolean own = account != null && CustomerCart.of(account).value().equals(receipt.streamId());
        return receipt.dryRun() || own ? null : secrets.of(CartId.PREFIX, receipt.streamId());
    }

    static @Nullable UUID account(Actor actor) {
        return actor instanceof Actor.Account account ? account.accountId() : null;
    }
}
