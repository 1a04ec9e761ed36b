package dev.stoa.ecommerce.payment.webhook;

import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A verified message of a provider, as far as it is of use.
 *
 * @param eventId
 *            the same at every repetition
 * @param outcome
 *            what it tells of a call; null where it tells of none
 */
public record Notice(String eventId, String type, Instant sentAt, @Nullable SettlePaymentCall outcome) {}
