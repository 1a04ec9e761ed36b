package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency.Freshness;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.DelayQueue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the database for all who wait: one thread, one connection, one statement for many waits. */
@Component
class WaitChecker implements SmartLifecycle {

    /** Below the web server and the processors: started before and stopped after them. */
    static final int PHASE = 500;

    private static final Logger LOG = LoggerFactory.getLogger(WaitChecker.class);
    private static final int WAITS_PER_STATEMENT = 500;

    private static final String SQL = """
            SELECT wanted.ordinal, event.seen IS NOT NULL AS visible, publication.seen IS NOT NULL AS pending,
                   processor.id IS NULL OR processor.state = 'BUILDING' AS unusable,
                   processor.state IN ('PAUSED', 'STOPPED') AS halted, parked.seen IS NOT NULL AS parked
              FROM unnest(?::text[], ?::uuid[], ?::integer[]) WITH ORDINALITY
                     AS wanted(processor_id, stream_id, version, ordinal)
              LEFT JOIN kernel.processor ON processor.id = wanted.processor_id
              LEFT JOIN LATERAL (SELECT 1 AS seen FROM kernel.event e
                     WHERE e.stream_id = wanted.stream_id AND e.version = wanted.version LIMIT 1) event ON true
              LEFT JOIN LATERAL (SELECT 1 AS seen FROM kernel.event_publication p
                     WHERE p.listener_id = wanted.processor_id AND p.stream_id = wanted.stream_id
                       AND p.version <= wanted.version LIMIT 1) publication ON true
              LEFT JOIN LATERAL (SELECT 1 AS seen FROM kernel.parked_stream s
                     WHERE s.processor_id = wanted.processor_id AND s.stream_id = wanted.stream_id
                       AND s.version <= wanted.version LIMIT 1) parked ON true
            """;

    private final JdbcClient jdbc;
    private final DelayQueue<Wait> queue = new DelayQueue<>();
    private volatile @Nullable Thread thread;

    WaitChecker(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(Wait wait) {
        queue.add(wait);
    }

    void forget(Wait wait) {
        wait.done().complete(null);
    }

    /** Everyone is looked at without waiting for the next turn. */
    void checkAllNow() {
        for (var wait : List.copyOf(queue)) {
            if (queue.remove(wait)) {
                wait.soon();
                queue.add(wait);
            }
        }
    }

    private void run() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                var due = new ArrayList<Wait>();
                due.add(queue.take());
                queue.drainTo(due, WAITS_PER_STATEMENT - 1);
                due.removeIf(wait -> wait.done().isDone());
                if (!due.isEmpty()) {
                    check(due);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void check(List<Wait> waits) {
        try {
            look(waits.stream().flatMap(wait -> wait.requirements().stream())
                    .filter(requirement -> requirement.settled() == null).toList());
        } catch (RuntimeException e) {
            if (isRunning()) {
                LOG.warn("Could not look at the database for {} who wait for a change; trying again", waits.size(), e);
            }
        }
        for (var wait : waits) {
            wait.checkedOnce();
            if (!wait.done().isDone()) {
                queue.add(wait);
            }
        }
    }

    private void look(List<Requirement> requirements) {
        jdbc.sql(SQL).param(requirements.stream().map(Requirement::processorId).toArray(String[]::new))
                .param(requirements.stream().map(requirement -> requirement.address().streamId().toString())
                        .toArray(String[]::new))
                .param(requirements.stream().map(requirement -> requirement.address().version())
                        .toArray(Integer[]::new))
                .query((row, number) -> {
                    var requirement = requirements.get(row.getInt("ordinal") - 1);
                    var freshness = freshness(requirement, row.getBoolean("visible"), row.getBoolean("pending"),
                            row.getBoolean("unusable"), row.getBoolean("halted") || row.getBoolean("parked"));
                    if (freshness != null) {
                        requirement.settle(freshness);
                    }
                    return requirement;
                }).list();
    }

    private static @Nullable Freshness freshness(Requirement requirement, boolean visible, boolean pending,
            boolean unusable, boolean halted) {
        boolean logOnly = requirement.processorId() == null;
        if (!logOnly && unusable) {
            return Freshness.STALE;
        }
        if (visible && (logOnly || !pending)) {
            return Freshness.FRESH;
        }
        return pending && halted ? Freshness.STALE : null;
    }

    @Override
    public void start() {
        thread = Thread.ofVirtual().name("consistency-checker").start(this::run);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
