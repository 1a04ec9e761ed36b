package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.payment.provider.ProviderCall;

/**
 * A call that this node has taken.
 *
 * @param attempt
 *            counted from 1
 */
record DueCall(ProviderCall call, String provider, int attempt) {}
