package dev.stoa.ecommerce.command.events;

import dev.stoa.kernel.command.PlainLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a provider declined.
 *
 * @param providerCode
 *            what the provider itself calls the reason
 */
public record PaymentDecline(PaymentDeclineReason reason, @Nullable @Size(max = 200) @PlainLine String providerCode) {}
