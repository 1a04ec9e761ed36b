package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * The amount is set aside.
 *
 * @param reference
 *            what the provider calls the payment
 */
@EventType("ecommerce.payment-authorised")
public record PaymentAuthorised(UUID orderId, String callKey, Money amount,
        String reference) implements PaymentCallEvent {}
