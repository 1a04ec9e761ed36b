package dev.stoa.ecommerce.payment.webhook;

import dev.stoa.ecommerce.command.payment.SettlePaymentCall;
import org.jspecify.annotations.Nullable;

/** A message that is stored and not handled. */
record StoredNotice(String provider, String eventId, int attempt, @Nullable SettlePaymentCall outcome) {}
