package dev.stoa.ecommerce.payment.provider;

import dev.stoa.ecommerce.command.events.PaymentDecline;

/** What a provider makes of a call. */
public sealed interface ProviderAnswer {

    /**
     * Done.
     *
     * @param reference
     *            what the provider calls the payment
     */
    record Succeeded(String reference) implements ProviderAnswer {}

    /** Not done, and never will be by this call. */
    record Declined(PaymentDecline decline) implements ProviderAnswer {}

    /** Taken; the outcome comes by webhook, and can be asked for. */
    record Pending() implements ProviderAnswer {}

    /**
     * No answer, or none that can be understood: done or not, nobody knows.
     *
     * @param why
     *            for the log; nothing personal, nothing secret
     */
    record Unknown(String why) implements ProviderAnswer {}

    /** The provider knows of no such call: to be made under the same key. */
    record NotThere() implements ProviderAnswer {}
}
