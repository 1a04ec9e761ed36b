package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;

/**
 * The checkout could not have what was ordered; whatever it had reserved is released.
 *
 * @param shortages
 *            the lines that could not be reserved; empty where stock was not the reason
 */
@EventType("ecommerce.order-rejected")
public record OrderRejected(OrderRejectionReason reason, List<Shortage> shortages) implements OrderEvent {}
