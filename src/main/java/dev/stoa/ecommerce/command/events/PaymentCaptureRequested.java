package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** A part of what is set aside, or all of it, is to be taken. */
@EventType("ecommerce.payment-capture-requested")
public record PaymentCaptureRequested(UUID orderId, String callKey, Money amount) implements PaymentCallEvent {}
