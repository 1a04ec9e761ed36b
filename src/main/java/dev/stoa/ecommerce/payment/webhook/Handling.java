package dev.stoa.ecommerce.payment.webhook;

import dev.stoa.ecommerce.payment.call.CallOutcomes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Gives what providers told as commands, again and again until one is answered. */
@Component
class Handling {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 8;

    private final WebhookStore store;
    private final CallOutcomes outcomes;
    private final Clock clock;

    Handling(WebhookStore store, CallOutcomes outcomes, Clock clock) {
        this.store = store;
        this.outcomes = outcomes;
        this.clock = clock;
    }

    List<StoredNotice> take(int atMost) {
        var now = clock.instant();
        return store.take(atMost, now, now.plus(LEASE));
    }

    void handle(StoredNotice notice) {
        try {
            var outcome = notice.outcome();
            var result = outcome == null
                    ? "NOTHING_TO_DO"
                    : outcomes.tell(outcome, "payment-webhook:" + notice.provider()).name();
            store.handled(notice, result, clock.instant());
        } catch (RuntimeException e) {
            store.again(notice, e.getClass().getSimpleName(), clock.instant().plus(pause(notice.attempt())));
            throw e;
        }
    }

    private static Duration pause(int attempt) {
        return FIRST_PAUSE.multipliedBy(1L << Math.min(attempt, MOST_DOUBLINGS));
    }
}
