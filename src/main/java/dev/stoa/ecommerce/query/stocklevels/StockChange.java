package dev.stoa.ecommerce.query.stocklevels;

public record StockChange(StockLevel stockLevel, String token) {}
