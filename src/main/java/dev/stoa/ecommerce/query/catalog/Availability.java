package dev.stoa.ecommerce.query.catalog;

public enum Availability {
    IN_STOCK, OUT_OF_STOCK
}
