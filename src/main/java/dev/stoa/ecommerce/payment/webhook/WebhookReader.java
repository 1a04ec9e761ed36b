package dev.stoa.ecommerce.payment.webhook;

import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Knows how a provider signs what it tells. One bean per provider that does. */
public interface WebhookReader {

    /** The provider's name, the last part of the path. */
    String provider();

    /**
     * Verifies the message and takes out what is of use.
     *
     * @param header
     *            the value of a header; null where there is none
     * @throws BadWebhook
     *             when the signature is missing or wrong, the time too far from now, or the body not to be understood
     */
    Notice read(byte[] body, Function<String, @Nullable String> header, Instant now) throws BadWebhook;
}
