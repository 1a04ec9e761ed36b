package dev.stoa.ecommerce.query.orderhistory;

import java.util.UUID;

/** Some pieces of a line of an order. */
public record OrderPieces(UUID orderId, UUID variantId, int quantity) {}
