package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.product.CurrencyCode;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Takes over an order that another shop took and brought to its end. No stock is moved, no payment made.
 *
 * @param number
 *            what it was called there; unique
 * @param shippingAddress
 *            where it was sent to; null where nobody knows
 * @param billingAddress
 *            who paid; null where that is the same
 * @param taxIncluded
 *            whether the tax is contained in all other amounts; else it is on top of all but the total
 * @param tax
 *            of all of it; null for what the lines say
 * @param shipping
 *            null where nothing was paid for it
 * @param captured
 *            what was paid
 * @param refunded
 *            how much of that was given back
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.import-order")
@AddsUp
public record ImportOrder(@Assigned OrderId orderId, @NotBlank @Size(max = 100) @PlainLine String number,
        @PastOrPresent Instant placedAt, @Assigned CustomerId customerId, @Valid ImportedCustomer customer,
        @Nullable @Valid WishedAddress shippingAddress, @Nullable @Valid WishedAddress billingAddress,
        @CurrencyCode String currencyCode, @Size(min = 1, max = MOST_LINES) List<@Valid ImportedLine> lines,
        @Nullable BigDecimal shipping, boolean taxIncluded, @Nullable BigDecimal tax, BigDecimal total, OrderEnd end,
        BigDecimal captured, BigDecimal refunded) implements OrderCommand {

    static final int MOST_LINES = 500;
}
