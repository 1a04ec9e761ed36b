package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Nothing is set aside, and nothing will be: the payment is over. */
@EventType("ecommerce.payment-declined")
public record PaymentDeclined(UUID orderId, String callKey, PaymentDecline decline) implements PaymentCallEvent {}
