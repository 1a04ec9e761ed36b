package dev.stoa.ecommerce.command.order;

public enum OrderStatus {
    NONE, PLACED, CONFIRMED, REJECTED, CANCELLED
}
