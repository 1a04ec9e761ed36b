package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** What is set aside and not taken is to be given back, as soon as it is known to be set aside. */
@EventType("ecommerce.payment-void-requested")
public record PaymentVoidRequested(UUID orderId, String callKey) implements PaymentCallEvent {}
