package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import org.jspecify.annotations.Nullable;

/** Whatever is reserved for the order comes back. */
@EventType("ecommerce.order-cancelled")
public record OrderCancelled(@PersonalData @Nullable String reason) implements OrderEvent {}
