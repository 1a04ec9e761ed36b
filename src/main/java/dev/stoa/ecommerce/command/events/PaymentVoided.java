package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * What was set aside and not taken is free again.
 *
 * @param amounts
 *            how the payment stands after it
 */
@EventType("ecommerce.payment-voided")
public record PaymentVoided(UUID orderId, String callKey, Money amount,
        PaymentAmounts amounts) implements PaymentCallEvent {}
