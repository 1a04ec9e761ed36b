package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventAddress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Parked instances: the input that failed and the events behind it. Operators write here without the processor's lock,
 * so whoever relies on a row locks it.
 */
@Repository
class HeldInputs {

    private static final String COLUMNS = """
            SELECT instance_id, sequence, kind, stream_id, version, command_id, timer_name, timer_due, attempts
              FROM kernel.held_input
            """;

    private static final String FIRST = COLUMNS + """
             WHERE process_id = :process AND instance_id = :instance AND skipped_at IS NULL
             ORDER BY sequence LIMIT 1 FOR UPDATE
            """;

    private static final String DUE = COLUMNS + """
             WHERE process_id = :process AND next_attempt <= :now AND skipped_at IS NULL
             ORDER BY next_attempt LIMIT :limit FOR UPDATE
            """;

    private static final String ADD = """
            INSERT INTO kernel.held_input (process_id, instance_id, kind, stream_id, version, command_id, timer_name,
                                           timer_due, error, attempts, held_at, next_attempt)
            VALUES (:process, :instance, :kind, :stream, :version, :command, :timer, :due, :error, :attempts, :now, :next)
            """;

    private static final String AGAIN = """
            UPDATE kernel.held_input
               SET attempts = :attempts, error = coalesce(:error, error), next_attempt = :next
             WHERE process_id = :process AND instance_id = :instance AND sequence = :sequence
            """;

    private final JdbcClient jdbc;

    HeldInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Parks an instance with the input that failed. */
    void park(Instance instance, Pending input, String error, Instant now, @Nullable Instant next) {
        add(instance, input, error, 1, now, next);
    }

    /** Puts an event behind the input that failed. False where the instance is no longer parked. */
    boolean behind(Instance instance, EventAddress event, Instant now) {
        boolean parked = first(instance.processId(), instance.id()).isPresent();
        if (parked) {
            add(instance, new Pending.OfEvent(event), null, 0, now, null);
        }
        return parked;
    }

    /** Inputs whose next attempt is due, at most one per instance. */
    List<HeldInput> due(String processId, Instant now, int limit) {
        return jdbc.sql(DUE).param("process", processId).param("now", Sql.time(now)).param("limit", limit)
                .query(HeldInputs::read).list();
    }

    /** What an instance waits for, if it is parked. */
    Optional<HeldInput> first(String processId, UUID instanceId) {
        return jdbc.sql(FIRST).param("process", processId).param("instance", instanceId).query(HeldInputs::read)
                .optional();
    }

    /** Notes one more failure. */
    void failedAgain(String processId, HeldInput input, String error, @Nullable Instant next) {
        again(processId, input, input.attempts() + 1, error, next);
    }

    /** Lets an input be tried at the given time. */
    void tryAt(String processId, HeldInput input, Instant time) {
        again(processId, input, input.attempts(), null, time);
    }

    /** Lets go of an input that was applied. */
    void applied(String processId, HeldInput input) {
        jdbc.sql("""
                DELETE FROM kernel.held_input
                 WHERE process_id = :process AND instance_id = :instance AND sequence = :sequence
                """).param("process", processId).param("instance", input.instanceId())
                .param("sequence", input.sequence()).update();
    }

    private void add(Instance instance, Pending input, @Nullable String error, int attempts, Instant now,
            @Nullable Instant next) {
        var columns = HeldColumns.of(input);
        jdbc.sql(ADD).param("process", instance.processId()).param("instance", instance.id())
                .param("kind", columns.kind()).param("stream", columns.streamId()).param("version", columns.version())
                .param("command", columns.commandId()).param("timer", columns.timerName())
                .param("due", Sql.time(columns.timerDue())).param("error", error).param("attempts", attempts)
                .param("now", Sql.time(now)).param("next", Sql.time(next)).update();
    }

    private void again(String processId, HeldInput input, int attempts, @Nullable String error,
            @Nullable Instant next) {
        jdbc.sql(AGAIN).param("process", processId).param("instance", input.instanceId())
                .param("sequence", input.sequence()).param("attempts", attempts).param("error", error)
                .param("next", Sql.time(next)).update();
    }

    private static HeldInput read(ResultSet row, int number) throws SQLException {
        return new HeldInput(row.getObject("instance_id", UUID.class), row.getLong("sequence"), HeldColumns.read(row),
                row.getInt("attempts"));
    }
}
