package dev.stoa.architecture.broken.events;

import dev.stoa.architecture.broken.Breaks;
import dev.stoa.architecture.rules.EventsAreFacts;

@Breaks(value = EventsAreFacts.class, says = {
        "OrderLost is an event outside the package dev.stoa.architecture.broken.events.shop.command.events",
        "Outer is an event outside the package dev.stoa.architecture.broken.events.shop.command.events",
        "LooseEvent is not sealed; the events of an aggregate are known", "OrderMoved is no record",
        "OrderSeen has no sealed parent; the events of an aggregate are sealed",
        "OrderPlacedEvent is not in the past tense (or has the suffix Event)",
        "ChangeOrder is not in the past tense (or has the suffix Event)", "OrderChanged has no @EventType",
        "OrderHeld has the type name \"shop.OrderHeld\"; it is \"shop.\" and words in the past tense with hyphens",
        "OrderSeen has the type name \"social.order-seen\"; it is \"shop.\" and words in the past tense with hyphens",
        "OrderPaid and OrderPaidAndConfirmed both have the type name \"shop.order-paid\"",
        "OrderMoved uses dev.stoa.architecture.broken.events.shop.command.order.OrderRules; who listens to events knows nothing else",
        "dev.stoa.architecture.broken.events.shop.command.events is no @NamedInterface(\"events\")"})
public class Twin {}
