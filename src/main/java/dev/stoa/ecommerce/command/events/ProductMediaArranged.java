package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;

/**
 * @param media
 *            all of them, in the order in which they are shown
 */
@EventType("ecommerce.product-media-arranged")
public record ProductMediaArranged(List<ProductMedium> media) implements ProductEvent {}
