package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The provider took the call and will tell its outcome later. */
@EventType("ecommerce.payment-call-deferred")
public record PaymentCallDeferred(UUID orderId, String callKey) implements PaymentCallEvent {}
