package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import java.util.UUID;

/**
 * @param variantId
 *            also the id of the stream of its stock
 * @param name
 *            what tells it from its siblings, such as {@code 28 cm}; never empty
 * @param weightGrams
 *            of one piece as it is sent; 0 in version 1
 * @param taxClass
 *            by which its tax rate is found; {@code standard} in version 1
 */
@EventType(value = "ecommerce.variant-added", version = 2)
public record VariantAdded(UUID variantId, String sku, String name, List<VariantOption> options, Money price,
        int weightGrams, String taxClass)
        implements
            ProductEvent {}
