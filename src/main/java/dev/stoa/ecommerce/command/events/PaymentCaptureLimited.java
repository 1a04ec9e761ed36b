package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * No more is to be taken than this.
 *
 * @param atMost
 *            in total, with what is taken already
 */
@EventType("ecommerce.payment-capture-limited")
public record PaymentCaptureLimited(UUID orderId, Money atMost) implements PaymentEvent {}
