package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Cancels pieces of a confirmed order that are not sent. Where nothing of it is left then, and nothing was sent, the
 * order is cancelled.
 *
 * @param bySecret
 *            whether it came with the secret that opens the order to guests
 */
@GivenBy({Who.OWNER, Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.cancel-order-lines")
public record CancelOrderLines(OrderId orderId, @Size(min = 1, max = 100) List<@Valid OrderedPieces> lines,
        @Nullable @Size(max = 500) @PlainText String reason, @Assigned boolean bySecret) implements OrderCommand {}
