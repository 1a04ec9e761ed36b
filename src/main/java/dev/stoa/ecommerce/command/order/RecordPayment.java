package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/**
 * Says how a payment of the order stands. What is known from a later version of the payment goes before; repeated, it
 * changes nothing.
 *
 * @param paymentVersion
 *            the version of the payment that it is known from
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.record-payment")
public record RecordPayment(OrderId orderId, PaymentId paymentId, int paymentVersion,
        PaymentAmounts amounts) implements OrderCommand {}
