package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

@EventType("ecommerce.price-changed")
public record PriceChanged(UUID variantId, Money from, Money to) implements ProductEvent {}
