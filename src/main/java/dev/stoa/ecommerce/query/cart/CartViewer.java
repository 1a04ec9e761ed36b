package dev.stoa.ecommerce.query.cart;

import dev.stoa.kernel.access.Actor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom carts are read; to others, whoever they are, a cart is not there.
 *
 * @param account
 *            sees its own
 * @param opened
 *            the one cart that is open to the viewer for its secret, until somebody claims it
 * @param changed
 *            the one cart that the viewer has just changed
 */
record CartViewer(@Nullable UUID account, @Nullable UUID opened, @Nullable UUID changed) {

    /** True of the rows that the viewer may see; see {@link #parameters}. */
    static final String CONDITION = """
         (customer_id = :account::uuid OR cart_id = :opened::uuid AND claimed_by IS NULL OR cart_id = :changed::uuid)""";

    static CartViewer of(Actor actor) {
        return new CartViewer(actor instanceof Actor.Account account ? account.accountId() : null, null, null);
    }

    /** Whoever gave an accepted command sees what came of it. */
    static CartViewer ofCart(UUID cart) {
        return new CartViewer(null, null, cart);
    }

    CartViewer opening(UUID cart) {
        return new CartViewer(account, cart, changed);
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("account", account);
        parameters.put("opened", opened);
        parameters.put("changed", changed);
        return parameters;
    }
}
