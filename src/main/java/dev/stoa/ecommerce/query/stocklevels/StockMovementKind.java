package dev.stoa.ecommerce.query.stocklevels;

public enum StockMovementKind {
    RECEIVED, ADJUSTED, RESERVED, RELEASED
}
