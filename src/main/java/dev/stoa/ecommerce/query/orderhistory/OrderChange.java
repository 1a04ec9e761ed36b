package dev.stoa.ecommerce.query.orderhistory;

public record OrderChange(Order order, String token) {}
