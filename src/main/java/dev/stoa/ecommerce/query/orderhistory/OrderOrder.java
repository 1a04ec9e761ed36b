package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.kernel.graphql.Keyset;
import dev.stoa.kernel.graphql.Keyset.Key;
import dev.stoa.kernel.graphql.Keyset.Type;
import java.util.List;

/** The orders of a customer's order history. */
enum OrderOrder {
    NEWEST(true), OLDEST(false);

    private final Keyset keyset;

    OrderOrder(boolean descending) {
        keyset = new Keyset("orders." + name(),
                List.of(new Key("placed_at", Type.INSTANT), new Key("order_id", Type.UUID)),
                descending);
    }

    Keyset keyset() {
        return keyset;
    }

    static List<String> key(Order order) {
        return List.of(order.placedAt().toString(), order.id().value().toString());
    }
}
