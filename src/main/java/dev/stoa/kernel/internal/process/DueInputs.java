package dev.stoa.kernel.internal.process;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    private static final String WAITED_FOR = """
            SELECT process FROM unnest(:processes) AS process
             WHERE EXISTS (SELECT FROM kernel.outgoing_command WHERE process_id = process AND unanswered IS NOT NULL)
                OR EXISTS (SELECT FROM kernel.process_timer WHERE process_id = process AND due <= :now)
                OR EXISTS (SELECT FROM kernel.held_input
                            WHERE process_id = process AND next_attempt <= :now AND skipped_at IS NULL)
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

    /** Those of these processes for which something is due; as {@link #look} counts it. */
    List<String> waitedFor(Collection<String> processIds, Instant now) {
        return jdbc.sql(WAITED_FOR).param("processes", processIds.toArray(String[]::new)).param("now", Sql.time(now))
                .query(String.class).list();
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
