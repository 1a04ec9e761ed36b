package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * The amount went back.
 *
 * @param amounts
 *            how the payment stands after it
 */
@EventType("ecommerce.payment-refunded")
public record PaymentRefunded(UUID orderId, String callKey, Money amount,
        PaymentAmounts amounts) implements PaymentCallEvent {}
