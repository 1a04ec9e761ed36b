package dev.stoa.ecommerce.query.orderhistory;

/** How much of what was ordered left, arrived and came back. */
public enum OrderFulfilment {
    UNFULFILLED, PARTIALLY_SHIPPED, SHIPPED, DELIVERED, PARTIALLY_RETURNED, RETURNED
}
