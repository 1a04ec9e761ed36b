package dev.stoa.ecommerce.command.events;

import java.util.UUID;

/** A line that could not be reserved, and how much there was. */
public record Shortage(UUID variantId, String sku, int requested, int available) {}
