package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/**
 * The payment begins: the amount is to be set aside.
 *
 * @param customerId
 *            who pays
 * @param provider
 *            where all calls of the payment go
 * @param method
 *            what is paid with, as a token of the provider
 */
@EventType("ecommerce.payment-authorisation-requested")
public record PaymentAuthorisationRequested(UUID orderId, String callKey, UUID customerId, Money amount,
        String provider, @PersonalData(of = "customerId") String method) implements PaymentCallEvent {}
