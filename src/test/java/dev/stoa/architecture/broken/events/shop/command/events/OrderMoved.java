package dev.stoa.architecture.broken.events.shop.command.events;

import dev.stoa.architecture.broken.events.shop.command.order.OrderRules;
import dev.stoa.kernel.eventstore.EventType;

@EventType("shop.order-moved")
public final class OrderMoved implements OrderEvent {

    static final String RULES = OrderRules.name();
}
