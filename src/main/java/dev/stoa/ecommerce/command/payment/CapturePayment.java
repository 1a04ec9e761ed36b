package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * Takes a part of what is set aside, no more than the limit allows.
 *
 * @param amount
 *            null for all that may be taken
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.capture-payment")
public record CapturePayment(PaymentId paymentId, @Nullable @PayableAmount Money amount) implements PaymentCommand {}
