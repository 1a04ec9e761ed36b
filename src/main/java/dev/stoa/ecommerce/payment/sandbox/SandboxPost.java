package dev.stoa.ecommerce.payment.sandbox;

import dev.stoa.ecommerce.payment.round.Rounds;
import dev.stoa.ecommerce.payment.webhook.BadWebhook;
import dev.stoa.ecommerce.payment.webhook.WebhookDoor;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends what the sandbox has to tell, through the same door as anybody's, until it is taken. */
@Component
class SandboxPost implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SandboxPost.class);
    private static final int AT_ONCE = 8;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration AGAIN = Duration.ofSeconds(5);

    private final JdbcClient jdbc;
    private final SandboxBooks books;
    private final SandboxWebhooks webhooks;
    private final WebhookDoor door;
    private final Clock clock;
    private final Rounds rounds;

    SandboxPost(JdbcClient jdbc, SandboxBooks books, SandboxWebhooks webhooks, WebhookDoor door, Clock clock) {
        this.jdbc = jdbc;
        this.books = books;
        this.webhooks = webhooks;
        this.door = door;
        this.clock = clock;
        this.rounds = new Rounds("sandbox-webhooks", AT_ONCE, PAUSE, this::round);
    }

    private record Due(String eventId, String callKey, int copiesLeft) {}

    private int round(int room) {
        var due = take(room);
        due.forEach(it -> rounds.begin(() -> send(it)));
        return due.size();
    }

    private List<Due> take(int atMost) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return jdbc.sql("""
                WITH due AS (
                   SELECT event_id FROM sandbox_webhook WHERE copies_left > 0 AND due_at <= :now
                   ORDER BY due_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                UPDATE sandbox_webhook w SET due_at = :again FROM due WHERE w.event_id = due.event_id
                RETURNING w.event_id, w.call_key, w.copies_left""").param("now", now)
                .param("again", now.plus(AGAIN)).param("limit", atMost).query(Due.class).list();
    }

    private void send(Due due) {
        var entry = books.find(due.callKey).orElseThrow();
        for (int copy = 0; copy < due.copiesLeft; copy++) {
            deliver(webhooks.write(due.eventId, entry));
        }
        jdbc.sql("UPDATE sandbox_webhook SET copies_left = 0 WHERE event_id = :event").param("event", due.eventId)
                .update();
    }

    private void deliver(byte[] body) {
        var signature = webhooks.sign(body, clock.instant());
        try {
            door.receive(SandboxProvider.NAME, body,
                    name -> name.equals(SandboxWebhooks.HEADER) ? signature : null);
        } catch (BadWebhook e) {
            LOG.error("The sandbox's own message was refused", e);
        }
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
