package dev.stoa.ecommerce.command.order;

/** The state of an order: what its rules need to know. */
record Order(OrderStatus status) {}
