package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Places an order of what the lines say.
 *
 * @param customerId
 *            whose order it will be
 * @param paymentMethod
 *            a token of the payment provider; null to pay later
 * @param expectedTotal
 *            where it costs something else, it is refused
 */
@GivenBy({Who.ANYONE, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.place-order")
public record PlaceOrder(@Assigned OrderId orderId, @Assigned CustomerId customerId, @Valid NamedCustomer customer,
        @Size(min = 1, max = MOST_LINES) List<@Valid Line> lines, @Nullable @Valid WishedAddress shippingAddress,
        @Nullable @Valid WishedAddress billingAddress, @Nullable @Size(min = 1, max = 32) String shippingCode,
        @Nullable @Size(min = 1, max = 32) String voucherCode,
        @Nullable @Size(min = 1, max = 200) @PlainLine String paymentMethod, @Nullable ExpectedTotal expectedTotal,
        @Assigned Circumstances circumstances) implements OrderCommand {

    static final int MOST_LINES = 100;

    /** How many of what. */
    @NamedInterface("commands")
    public record Line(VariantId variantId, @Min(1) @Max(10_000) int quantity) {}

    /** An order that is paid later and sent as somebody knows, at the prices of this moment. */
    public static PlaceOrder of(OrderId orderId, CustomerId customerId, NamedCustomer customer, List<Line> lines,
            Offers offers) {
        return of(orderId, customerId, customer, lines,
                Circumstances.lenient(offers.of(variants(lines)).values()));
    }

    static PlaceOrder of(OrderId orderId, CustomerId customerId, NamedCustomer customer, List<Line> lines,
            Circumstances circumstances) {
        return new PlaceOrder(orderId, customerId, customer, lines, null, null, null, null, null, null,
                circumstances);
    }

    static Set<VariantId> variants(Collection<Line> lines) {
        return lines.stream().limit(MOST_LINES).map(Line::variantId).collect(Collectors.toSet());
    }
}
