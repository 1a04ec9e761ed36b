package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of what was taken, or all of it, is to go back.
 *
 * @param customerId
 *            who gets it
 * @param reason
 *            what was said
 */
@EventType("ecommerce.payment-refund-requested")
public record PaymentRefundRequested(UUID orderId, String callKey, UUID customerId, Money amount,
        @PersonalData(of = "customerId") @Nullable String reason) implements PaymentCallEvent {}
