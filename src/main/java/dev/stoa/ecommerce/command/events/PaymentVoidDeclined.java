package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** What is set aside stays so. */
@EventType("ecommerce.payment-void-declined")
public record PaymentVoidDeclined(UUID orderId, String callKey, PaymentDecline decline) implements PaymentCallEvent {}
