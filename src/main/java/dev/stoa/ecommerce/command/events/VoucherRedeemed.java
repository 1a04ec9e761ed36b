package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * An order has one of its uses.
 *
 * @param uses
 *            how many are had now, this one included
 */
@EventType("ecommerce.voucher-redeemed")
public record VoucherRedeemed(UUID orderId, UUID customerId, int uses) implements VoucherEvent {}
