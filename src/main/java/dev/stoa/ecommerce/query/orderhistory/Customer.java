package dev.stoa.ecommerce.query.orderhistory;

import dev.stoa.ecommerce.command.events.CustomerId;

public record Customer(CustomerId id, String name, String email) {}
