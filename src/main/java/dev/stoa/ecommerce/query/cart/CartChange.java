package dev.stoa.ecommerce.query.cart;

public record CartChange(Cart cart, String token) {}
