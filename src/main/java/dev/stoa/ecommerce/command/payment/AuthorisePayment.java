package dev.stoa.ecommerce.command.payment;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.Who;
import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.command.PlainLine;
import dev.stoa.kernel.eventstore.PersonalData;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.modulith.NamedInterface;

/**
 * Begins a payment: the amount is to be set aside at the provider that is configured. Repeated, it changes nothing.
 *
 * @param amount
 *            more than nothing
 * @param method
 *            what is paid with, as a token of the provider
 */
@GivenBy(Who.SYSTEM)
@NamedInterface("commands")
@CommandType("ecommerce.authorise-payment")
public record AuthorisePayment(@Assigned PaymentId paymentId, OrderId orderId, CustomerId customerId,
        @PayableAmount Money amount,
        @PersonalData(of = "customerId") @NotBlank @Size(max = 200) @PlainLine String method)
        implements
            PaymentCommand {}
