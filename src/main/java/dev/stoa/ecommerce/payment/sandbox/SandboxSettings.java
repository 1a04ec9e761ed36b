package dev.stoa.ecommerce.payment.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sandbox, a provider of payments that moves no money. How it behaves is chosen by the method that is paid with,
 * such as {@code tok_ok} or {@code tok_declined}.
 *
 * @param delay
 *            how long it takes where it is to be late: to answer, or to tell an outcome by webhook
 * @param webhookSecret
 *            signs what it tells; by default derived from a secret of this installation
 */
@ConfigurationProperties("stoa.payments.sandbox")
record SandboxSettings(@DefaultValue("2s") Duration delay, @Nullable String webhookSecret) {}
