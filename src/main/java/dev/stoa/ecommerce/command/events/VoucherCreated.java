package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;

/**
 * @param code
 *            what customers type, in upper case; unique among vouchers for good
 */
@EventType("ecommerce.voucher-created")
public record VoucherCreated(String code, VoucherTerms terms) implements VoucherEvent {}
