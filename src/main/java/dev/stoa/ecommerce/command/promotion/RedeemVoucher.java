package dev.stoa.ecommerce.command.promotion;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.time.Instant;
import org.springframework.modulith.NamedInterface;

/**
 * Has one use of a voucher for an order. Repeated, it changes nothing.
 *
 * @param account
 *            whether the customer has an account; a limit for each customer is for accounts only
 * @param subtotal
 *            what the lines of the order cost before any discount
 * @param at
 *            when the order was placed
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.redeem-voucher")
public record RedeemVoucher(VoucherId voucherId, OrderId orderId, CustomerId customerId, boolean account,
        Money subtotal, Instant at) implements VoucherCommand {}
