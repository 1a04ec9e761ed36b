package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** Nobody can use it any more. */
@EventType("ecommerce.voucher-deactivated")
public record VoucherDeactivated() implements VoucherEvent {}
