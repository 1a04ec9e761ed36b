package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/**
 * An order gave its use back.
 *
 * @param uses
 *            how many are still had
 */
@EventType("ecommerce.voucher-returned")
public record VoucherReturned(UUID orderId, UUID customerId, int uses) implements VoucherEvent {}
