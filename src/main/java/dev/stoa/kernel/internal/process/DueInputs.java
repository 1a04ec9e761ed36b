package dev.stoa.kernel.internal.process;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks in one statement for all that waits for a process beside events. */
@Repository
class DueInputs {

    private static final String LOOK = """
            SELECT EXISTS (SELECT FROM kernel.outgoing_command
                            WHERE process_id = :process AND unanswered IS NOT NULL) AS answers,
                   EXISTS (SELECT FROM kernel.process_timer WHERE process_id = :process AND due <= :now) AS timers,
                   EXISTS (SELECT FROM kernel.held_input
                            WHERE process_id = :process AND next_attempt <= :now AND skipped_at IS NULL) AS held,
                   least((SELECT min(t.due) FROM kernel.process_timer t
                           WHERE t.process_id = :process AND t.due > :now),
                         (SELECT min(h.next_attempt) FROM kernel.held_input h
                           WHERE h.process_id = :process AND h.next_attempt > :now AND h.skipped_at IS NULL)) AS next
            """;

    private final JdbcClient jdbc;

    DueInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts what belongs to parked instances as well, which cannot be applied. */
    Due look(String processId, Instant now) {
        return jdbc.sql(LOOK).param("process", processId).param("now", Sql.time(now))
                .query((row, number) -> new Due(row.getBoolean("answers"), row.getBoolean("timers"),
                        row.getBoolean("held"), Sql.instant(row, "next")))
                .single();
    }

    /**
     * What is due.
     *
     * @param held
     *            inputs whose next attempt is due
     * @param next
     *            when something will be due that is not yet, or null where nothing waits
     */
    record Due(boolean answers, boolean timers, boolean held, @Nullable Instant next) {}
}
