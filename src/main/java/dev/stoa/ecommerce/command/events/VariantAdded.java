package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * @param variantId
 *            also the id of the stream of its stock
 * @param name
 *            what tells it from its siblings, such as {@code 28 cm}; never empty
 */
@EventType("ecommerce.variant-added")
public record VariantAdded(UUID variantId, String sku, String name, List<VariantOption> options, Money price)
        implements
            ProductEvent {}
