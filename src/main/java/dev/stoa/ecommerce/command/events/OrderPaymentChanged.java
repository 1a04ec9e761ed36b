package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * Money of a payment for the order went somewhere.
 *
 * @param paymentVersion
 *            the version of the payment that this is known from
 * @param amounts
 *            how the payment stands, in the currency of the order
 */
@EventType("ecommerce.order-payment-changed")
public record OrderPaymentChanged(UUID paymentId, int paymentVersion, PaymentAmounts amounts) implements OrderEvent {}
