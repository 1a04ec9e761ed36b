package dev.stoa.kernel.internal.process;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes commands that were executed and answered long ago, a few at a time. */
@Repository
class AnsweredCommands {

    private static final Logger LOG = LoggerFactory.getLogger(AnsweredCommands.class);
    private static final int MOST_AT_ONCE = 1000;
    private static final long PAUSE_NANOS = Duration.ofSeconds(30).toNanos();

    private static final String PRUNE = """
            DELETE FROM kernel.outgoing_command
             WHERE id IN (SELECT id FROM kernel.outgoing_command
                           WHERE answered_at < now() - cast(:keep AS interval)
                           ORDER BY answered_at LIMIT :limit FOR UPDATE SKIP LOCKED)
            """;

    private final JdbcClient jdbc;
    private final ProcessSettings settings;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    AnsweredCommands(JdbcClient jdbc, ProcessSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Prunes once if it is time again: after a pause, or at once where the last time left some. */
    void pruneWhenDue() {
        if (System.nanoTime() - next.get() >= 0) {
            try {
                next.set(System.nanoTime() + (prune() < MOST_AT_ONCE ? PAUSE_NANOS : 0));
            } catch (RuntimeException failure) {
                LOG.debug("Could not prune answered commands", failure);
            }
        }
    }

    /** Deletes at most 1,000. */
    int prune() {
        return jdbc.sql(PRUNE).param("keep", settings.keepAnswered().toMillis() + " milliseconds")
                .param("limit", MOST_AT_ONCE).update();
    }
}
