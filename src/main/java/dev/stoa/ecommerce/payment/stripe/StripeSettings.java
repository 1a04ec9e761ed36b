package dev.stoa.ecommerce.payment.stripe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Payments by Stripe; its webhook is to be sent to {@code /webhooks/payments/stripe}.
 *
 * @param apiKey
 *            the secret key of the account; Stripe can be called where it is set, and is called for new payments by
 *            {@code stoa.payments.provider=stripe}
 * @param webhookSecret
 *            the signing secret of the webhook's endpoint, {@code whsec_…}
 * @param apiBase
 *            where Stripe is; for tests
 * @param timeout
 *            how long to wait for an answer, less than {@code stoa.payments.calls.lease}
 */
@ConfigurationProperties("stoa.payments.stripe")
record StripeSettings(@Nullable String apiKey, @Nullable String webhookSecret, @Nullable String apiBase,
        @DefaultValue("20s") Duration timeout) {

    String key() {
        return required(apiKey, "stoa.payments.stripe.api-key");
    }

    String secret() {
        return required(webhookSecret, "stoa.payments.stripe.webhook-secret");
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " must be set for payments by Stripe");
        }
        return value;
    }

    /** Without what is secret. */
    @Override
    public String toString() {
        return "StripeSettings[apiBase=%s, timeout=%s]".formatted(apiBase, timeout);
    }
}
