package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/** Pieces of a line of an order. */
public record LineQuantity(UUID variantId, int quantity) {}
