package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.eventstore.PersonalData;
import java.util.UUID;

/**
 * What an order is paid with.
 *
 * @param customerId
 *            who pays
 * @param method
 *            a token of the payment provider
 */
public record OrderPayment(UUID customerId, @PersonalData(of = "customerId") String method) {}
