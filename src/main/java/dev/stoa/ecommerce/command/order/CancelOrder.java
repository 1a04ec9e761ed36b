package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

@GivenBy({Who.OWNER, Who.MERCHANT, Who.SYSTEM})
/**
 * @param bySecret
 *            whether it came with the secret that opens the order to guests
 */
@NamedInterface("commands")
@CommandType("ecommerce.cancel-order")
public record CancelOrder(OrderId orderId, @Nullable @Size(max = 500) @PlainText String reason,
        @Assigned boolean bySecret)
        implements
            OrderCommand {}
