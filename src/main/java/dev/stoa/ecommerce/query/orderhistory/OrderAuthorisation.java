package dev.stoa.ecommerce.query.orderhistory;

/** How much of what an order costs is set aside or taken. */
public enum OrderAuthorisation {
    NONE, PARTIAL, FULL
}
