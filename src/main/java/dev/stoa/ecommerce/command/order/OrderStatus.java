package dev.stoa.ecommerce.command.order;

enum OrderStatus {
    NONE, PLACED, CONFIRMED, REJECTED, CANCELLED
}
