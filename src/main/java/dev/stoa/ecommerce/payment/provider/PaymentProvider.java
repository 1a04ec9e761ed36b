package dev.stoa.ecommerce.payment.provider;

/**
 * Who moves the money. Every call carries an idempotency key: the same call under the same key is made any number of
 * times and has one effect.
 *
 * <p>
 * No method is called in a transaction. Each answers in bounded time, of the order of seconds, with
 * {@link ProviderAnswer.Unknown} where the provider has not; none throws for what a provider does.
 */
public interface PaymentProvider {

    /** The name in events, webhooks and {@code stoa.payments.provider}. Lower case, a to z. */
    String name();

    /** Sets the amount aside. */
    ProviderAnswer authorise(ProviderCall.Authorise call);

    /** Takes a part of what is set aside; the rest stays so. */
    ProviderAnswer capture(ProviderCall.Capture call);

    /** Gives back what is set aside and not taken. */
    ProviderAnswer release(ProviderCall.Release call);

    /** Gives back a part of what was taken. */
    ProviderAnswer refund(ProviderCall.Refund call);

    /**
     * What became of a call that was made before, or may have been: {@link ProviderAnswer.NotThere} where the provider
     * never saw it.
     */
    ProviderAnswer outcome(ProviderCall call);

    /** Makes the call that it is. */
    default ProviderAnswer make(ProviderCall call) {
        return switch (call) {
            case ProviderCall.Authorise it -> authorise(it);
            case ProviderCall.Capture it -> capture(it);
            case ProviderCall.Release it -> release(it);
            case ProviderCall.Refund it -> refund(it);
        };
    }
}
