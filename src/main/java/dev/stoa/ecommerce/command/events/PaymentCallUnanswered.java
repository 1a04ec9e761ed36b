package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The call was made, or may have been, and nobody knows its outcome yet. It is asked for until it is known. */
@EventType("ecommerce.payment-call-unanswered")
public record PaymentCallUnanswered(UUID orderId, String callKey) implements PaymentCallEvent {}
