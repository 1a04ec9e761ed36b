package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** Every line is allocated, the voucher used and the payment authorised: the shop owes what was ordered. */
@EventType("ecommerce.order-confirmed")
public record OrderConfirmed() implements OrderEvent {}
