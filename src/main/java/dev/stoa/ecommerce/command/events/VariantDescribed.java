package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** All of it as it is from now on, changed or not. */
@EventType("ecommerce.variant-described")
public record VariantDescribed(UUID variantId, String name, int weightGrams, String taxClass) implements ProductEvent {}
