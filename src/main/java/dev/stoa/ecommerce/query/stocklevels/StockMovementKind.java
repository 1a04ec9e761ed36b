package dev.stoa.ecommerce.query.stocklevels;

public enum StockMovementKind {
    RECEIVED, ADJUSTED, RESERVED, ALLOCATED, RELEASED, EXPIRED, SHIPPED, RETURNED
}
