package dev.stoa.ecommerce.query.orderhistory;

import org.jspecify.annotations.Nullable;

/** How an order stands after waiting for its checkout. */
public record OrderSettlement(@Nullable Order order) {

    public boolean settled() {
        return order != null && order.status().settled();
    }
}
