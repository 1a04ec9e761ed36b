package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.DomainEvent;

/** What happens to a product; the stream type is {@code product}. */
public sealed interface ProductEvent extends DomainEvent
        permits
        ProductCreated,
        ProductDescribed,
        ProductOptionsDefined,
        ProductMediaArranged,
        VariantAdded,
        VariantDescribed,
        PriceChanged,
        ProductPublished,
        ProductArchived {}
