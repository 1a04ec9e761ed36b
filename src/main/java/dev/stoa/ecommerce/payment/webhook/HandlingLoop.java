package dev.stoa.ecommerce.payment.webhook;

import dev.stoa.ecommerce.payment.round.Rounds;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for what providers told while the application runs. */
@Component
@EnableConfigurationProperties(WebhookSettings.class)
class HandlingLoop implements SmartLifecycle {

    private static final int AT_ONCE = 16;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Rounds rounds;

    HandlingLoop(Handling handling, WebhookSignal signal) {
        this.rounds = new Rounds("payment-webhooks", AT_ONCE, PAUSE, room -> {
            var taken = handling.take(room);
            taken.forEach(notice -> begin(handling, notice));
            return taken.size();
        });
        signal.listen(rounds::ring);
    }

    private void begin(Handling handling, StoredNotice notice) {
        rounds.begin(() -> handling.handle(notice));
    }

    @Override
    public void start() {
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
