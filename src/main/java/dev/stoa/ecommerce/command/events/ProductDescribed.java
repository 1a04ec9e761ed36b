package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole description as it is from now on, changed or not. */
@EventType("ecommerce.product-described")
public record ProductDescribed(String name, String slug, @Nullable String description, List<Category> category)
        implements
            ProductEvent {}
