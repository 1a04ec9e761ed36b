package dev.stoa.ecommerce.payment.webhook;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What providers of payments tell at {@code /webhooks/payments/…}.
 *
 * @param tolerance
 *            how far the time of a message may be from now
 * @param largestBody
 *            the largest message that is read
 */
@ConfigurationProperties("stoa.payments.webhooks")
public record WebhookSettings(@DefaultValue("5m") Duration tolerance, @DefaultValue("256KB") DataSize largestBody) {}
