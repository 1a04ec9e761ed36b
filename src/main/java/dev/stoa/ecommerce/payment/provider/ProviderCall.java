package dev.stoa.ecommerce.payment.provider;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentId;

/** What a provider is asked for. */
public sealed interface ProviderCall {

    /** The idempotency key. */
    String key();

    PaymentId payment();

    /**
     * @param method
     *            what is paid with, as a token of the provider
     */
    record Authorise(String key, PaymentId payment, OrderId order, Money amount, String method)
            implements
                ProviderCall {

        /** Without what is paid with. */
        @Override
        public String toString() {
            return "Authorise[%s]".formatted(key);
        }
    }

    /**
     * @param reference
     *            what the provider calls the payment
     */
    record Capture(String key, PaymentId payment, String reference, Money amount) implements ProviderCall {}

    /**
     * @param reference
     *            what the provider calls the payment
     */
    record Release(String key, PaymentId payment, String reference) implements ProviderCall {}

    /**
     * @param reference
     *            what the provider calls the payment
     */
    record Refund(String key, PaymentId payment, String reference, Money amount) implements ProviderCall {}
}
