package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import java.util.UUID;

/** The cart is to be paid with this voucher, in place of any other. None of its uses is had by that. */
@EventType("ecommerce.cart-voucher-applied")
public record CartVoucherApplied(UUID voucherId) implements CartEvent {}
