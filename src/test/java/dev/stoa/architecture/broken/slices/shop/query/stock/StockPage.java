package dev.stoa.architecture.broken.slices.shop.query.stock;

public record StockPage(int available) {}
