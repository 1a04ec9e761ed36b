package dev.stoa.ecommerce.query.orderhistory;

/** How much of what an order costs is taken. */
public enum OrderCharge {
    NONE, PARTIAL, FULL, REFUNDED
}
