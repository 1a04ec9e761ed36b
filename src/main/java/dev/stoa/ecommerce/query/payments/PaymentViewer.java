package dev.stoa.ecommerce.query.payments;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For whom payments are read; to others a payment is not there. */
record PaymentViewer(boolean staff, @Nullable UUID account) {

    /** True of the rows that the viewer may see; see {@link #parameters}. */
    static final String CONDITION = "(:staff OR customer_id = :account::uuid)";

    static PaymentViewer of(Actor actor) {
        return new PaymentViewer(actor.roles().contains(Role.MERCHANT),
                actor instanceof Actor.Account account ? account.accountId() : null);
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("staff", staff);
        parameters.put("account", account);
        return parameters;
    }
}
