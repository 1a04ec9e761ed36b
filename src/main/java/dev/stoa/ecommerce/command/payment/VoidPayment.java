package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.CommandType;
import org.springframework.modulith.NamedInterface;

/**
 * Gives back what is set aside and not taken. Also where it is not known yet whether anything is: then as soon as it
 * is. Repeated, and where nothing was set aside, it changes nothing.
 */
@GivenBy({Who.MERCHANT, Who.SYSTEM})
@NamedInterface("commands")
@CommandType("ecommerce.void-payment")
public record VoidPayment(PaymentId paymentId) implements PaymentCommand {}
