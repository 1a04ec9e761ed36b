package dev.stoa.ecommerce.payment.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what providers tell: verified, and durable when this returns. */
@Component
public class WebhookDoor {

    private final Map<String, WebhookReader> readers;
    private final WebhookStore store;
    private final WebhookSignal signal;
    private final Clock clock;

    WebhookDoor(List<WebhookReader> readers, WebhookStore store, WebhookSignal signal, Clock clock) {
        this.readers = readers.stream().collect(Collectors.toMap(WebhookReader::provider, Function.identity()));
        this.store = store;
        this.signal = signal;
        this.clock = clock;
    }

    /**
     * @return whether it is new; false where the same was told before; empty where nobody is known by the name
     * @throws BadWebhook
     *             when the provider did not send it, or not now, or the body is not understood
     */
    public Optional<Boolean> receive(String provider, byte[] body, Function<String, @Nullable String> header)
            throws BadWebhook {
        var reader = readers.get(provider);
        if (reader == null) {
            return Optional.empty();
        }
        boolean isNew = store.add(provider, reader.read(body, header, clock.instant()), body);
        signal.ring();
        return Optional.of(isNew);
    }
}
