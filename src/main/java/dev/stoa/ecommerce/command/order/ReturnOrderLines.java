package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Takes pieces back that were sent.
 *
 * @param lines
 *            none for all that is with the customer
 * @param refund
 *            whether the money for them goes back too
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.return-order-lines")
public record ReturnOrderLines(OrderId orderId, @Assigned UUID returnId,
        @Size(max = 100) List<@Valid OrderedPieces> lines, ReturnDisposition disposition, boolean refund,
        @Nullable @Size(max = 500) @PlainText String reason) implements OrderCommand {}
