package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;

/**
 * From now on each variant has one of the values of each option, no two variants the same.
 *
 * @param options
 *            all of them; empty to let variants differ in whatever they say
 */
@EventType("ecommerce.product-options-defined")
public record ProductOptionsDefined(List<ProductOption> options) implements ProductEvent {}
