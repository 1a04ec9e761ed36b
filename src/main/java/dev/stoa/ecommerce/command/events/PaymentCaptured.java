package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * The amount is taken.
 *
 * @param amounts
 *            how the payment stands after it
 */
@EventType("ecommerce.payment-captured")
public record PaymentCaptured(UUID orderId, String callKey, Money amount,
        PaymentAmounts amounts) implements PaymentCallEvent {}
