package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/** All of its terms as they are from now on. Uses that were had before stay as they are. */
@EventType("ecommerce.voucher-changed")
public record VoucherChanged(VoucherTerms terms) implements VoucherEvent {}
