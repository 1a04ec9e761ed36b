package dev.stoa.ecommerce.query.orderhistory;

/** How an order is sent, as the way was called at placing. */
public record OrderShipping(String code, String name) {}
