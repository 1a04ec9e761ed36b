package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/** Gives back the use that an order has. Accepted as well where it has none. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.give-back-voucher")
public record GiveBackVoucher(VoucherId voucherId, OrderId orderId) implements VoucherCommand {}
