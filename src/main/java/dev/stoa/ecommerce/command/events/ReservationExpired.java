package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The time of a reservation is over: what was promised to the order is free again. */
@EventType("ecommerce.reservation-expired")
public record ReservationExpired(UUID orderId, int quantity, StockQuantities quantities) implements StockEvent {}
