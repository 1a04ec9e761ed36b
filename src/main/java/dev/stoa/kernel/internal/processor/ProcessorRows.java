package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.processor.ProcessorStatus.State;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of {@code kernel.processor}: who gets which events, and how each processor stands. */
@Component
class ProcessorRows {

    private final JdbcTemplate jdbc;

    ProcessorRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The row of a processor, locked until the end of the transaction where there is one. */
    Optional<Row> lock(String processorId) {
        return jdbc.query("""
            SELECT number, code_version, event_types, state FROM kernel.processor WHERE id = ? FOR UPDATE
            """, (row, number) -> new Row(row.getInt("number"), row.getInt("code_version"),
                Set.of((String[]) row.getArray("event_types").getArray()), State.valueOf(row.getString("state"))),
                processorId).stream().findFirst();
    }

    void insert(ProcessorBody body, int codeVersion, State state) {
        jdbc.update("""
            INSERT INTO kernel.processor (id, kind, code_version, event_types, state) VALUES (?, ?, ?, ?, ?)
            """, body.id(), body.kind().name(), codeVersion, types(body.eventTypes()), state.name());
    }

    /** Routes more event types to a processor, beside those that it has. */
    void route(String processorId, Set<String> eventTypes) {
        jdbc.update("""
            UPDATE kernel.processor
               SET event_types = (SELECT array_agg(DISTINCT t ORDER BY t) FROM unnest(event_types || ?) t)
             WHERE id = ?
            """, types(eventTypes), processorId);
    }

    /** Says that the tables are now those of this code, and that it runs. */
    void built(ProcessorBody body) {
        jdbc.update("""
            UPDATE kernel.processor SET code_version = ?, event_types = ?, reason = NULL, since = now(),
                   state = CASE WHEN state = 'PAUSED' THEN state ELSE 'RUNNING' END
             WHERE id = ?
            """, body.codeVersion(), types(body.eventTypes()), body.id());
    }

    /** Stops a processor whose tables were never made; one that stands at an older version goes on with that. */
    void buildingFailed(String processorId, String reason) {
        jdbc.update("UPDATE kernel.processor SET state = 'STOPPED', reason = ?, since = now() "
                + "WHERE id = ? AND code_version = 0", reason, processorId);
    }

    void stop(String processorId, String reason) {
        state(processorId, State.STOPPED, reason);
    }

    boolean state(String processorId, State state, @Nullable String reason) {
        return jdbc.update("UPDATE kernel.processor SET state = ?, reason = ?, since = now() WHERE id = ?",
                state.name(),
                reason, processorId) > 0;
    }

    private static String[] types(Set<String> eventTypes) {
        return eventTypes.stream().sorted().toArray(String[]::new);
    }

    record Row(int number, int codeVersion, Set<String> eventTypes, State state) {}
}
