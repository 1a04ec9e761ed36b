package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** Nothing was taken by this call. */
@EventType("ecommerce.payment-capture-declined")
public record PaymentCaptureDeclined(UUID orderId, String callKey, Money amount,
        PaymentDecline decline) implements PaymentCallEvent {}
