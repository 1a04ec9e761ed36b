package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Nothing went back by this call. */
@EventType("ecommerce.payment-refund-declined")
public record PaymentRefundDeclined(UUID orderId, String callKey, Money amount,
        PaymentDecline decline) implements PaymentCallEvent {}
