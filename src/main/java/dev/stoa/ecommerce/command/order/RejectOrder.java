package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Says that the order can not be had, and why. Repeated, it changes nothing. */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.reject-order")
public record RejectOrder(OrderId orderId, OrderRejectionReason reason, List<Shortage> shortages,
        @Nullable VoucherProblem voucherProblem, @Nullable PaymentDeclineReason decline)
        implements
            OrderCommand {}
