package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/**
 * @param customerId
 *            whose order it will be
 * @param offers
 *            what is known of the variants in the lines, at the moment of placing
 */
@GivenBy({Who.ANYONE, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.place-order")
public record PlaceOrder(@Assigned OrderId orderId, @Assigned CustomerId customerId, @Valid NamedCustomer customer,
        @Size(min = 1, max = MOST_LINES) List<@Valid Line> lines, @Assigned List<Offer> offers)
        implements
            OrderCommand {

    static final int MOST_LINES = 100;

    /** How many of what. */
    @NamedInterface("commands")
    public record Line(VariantId variantId, @Min(1) @Max(10_000) int quantity) {}

    /** The wish of a customer, with what is offered at this moment. */
    public static PlaceOrder of(OrderId orderId, CustomerId customerId, NamedCustomer customer, List<Line> lines,
            Offers offers) {
        var variants = lines.stream().limit(MOST_LINES).map(Line::variantId).collect(Collectors.toSet());
        return new PlaceOrder(orderId, customerId, customer, lines, List.copyOf(offers.of(variants).values()));
    }
}
