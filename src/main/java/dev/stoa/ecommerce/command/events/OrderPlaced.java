package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.List;

/**
 * @param lines
 *            at least one, no variant twice, all in one currency
 * @param total
 *            the sum of the lines
 */
@EventType("ecommerce.order-placed")
public record OrderPlaced(Customer customer, List<OrderLine> lines, Money total) implements OrderEvent {}
