package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

@EventType("ecommerce.cart-voucher-removed")
public record CartVoucherRemoved() implements CartEvent {}
