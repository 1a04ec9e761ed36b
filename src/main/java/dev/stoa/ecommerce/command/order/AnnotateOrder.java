package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.modulith.NamedInterface;

/** Notes something about an order, for the people of the shop. */
@GivenBy(Who.MERCHANT)
@NamedInterface("commands")
@CommandType("ecommerce.annotate-order")
public record AnnotateOrder(OrderId orderId,
        @NotBlank @Size(max = 2000) @PlainText String note) implements OrderCommand {}
