package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/**
 * Sees to it that no more of the payment is taken than this, whatever is set aside. What is taken already, or about to
 * be, stays so. A limit is only ever lowered: repeated, or higher than before, it changes nothing.
 *
 * @param atMost
 *            in total, with what is taken already; may be nothing
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.limit-capture")
public record LimitCapture(PaymentId paymentId,
        @PayableAmount(orNothing = true, message = "must not be negative") Money atMost) implements PaymentCommand {}
