package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom orders are read; to others an order is not there.
 *
 * @param staff
 *            sees every order
 * @param account
 *            sees its own
 * @param opened
 *            the one order that is open to the viewer anyhow: for its secret, or because the viewer has just placed or
 *            cancelled it
 */
record OrderViewer(boolean staff, @Nullable UUID account, @Nullable UUID opened) {

    /** True of the rows that the viewer may see; see {@link #parameters}. */
    static final String CONDITION = "(:staff OR customer_id = :account::uuid OR order_id = :opened::uuid)";

    static OrderViewer of(Actor actor) {
        return new OrderViewer(actor.roles().contains(Role.MERCHANT),
                actor instanceof Actor.Account account ? account.accountId() : null, null);
    }

    /** Whoever gave an accepted command sees what came of it. */
    static OrderViewer ofOrder(UUID order) {
        return new OrderViewer(false, null, order);
    }

    /** Whose orders are listed: staff may choose, and see everybody's; anybody else has none but their own. */
    @Nullable
    UUID whose(@Nullable CustomerId chosen) {
        if (!staff) {
            return account;
        }
        return chosen == null ? null : chosen.value();
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("staff", staff);
        parameters.put("account", account);
        parameters.put("opened", opened);
        return parameters;
    }

    OrderViewer opening(UUID order) {
        return new OrderViewer(staff, account, order);
    }
}
