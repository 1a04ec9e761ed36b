package dev.stoa.kernel.internal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of process instances. */
@Repository
class Instances {

    private static final String LOAD = """
            SELECT i.state, i.version, i.commands, i.correlation_id, i.cause, i.finished,
                   EXISTS (SELECT FROM kernel.held_input h
                            WHERE h.process_id = :process AND h.instance_id = :instance AND h.skipped_at IS NULL) held
              FROM (SELECT) one
              LEFT JOIN kernel.process_instance i ON i.process_id = :process AND i.instance_id = :instance
            """;

    private static final String SAVE = """
            INSERT INTO kernel.process_instance AS i
                   (process_id, instance_id, state, version, commands, correlation_id, cause, finished)
            VALUES (:process, :instance, cast(:state AS jsonb), :version, :commands, :correlation, :cause, :finished)
                ON CONFLICT (process_id, instance_id) DO UPDATE
               SET state = excluded.state, version = excluded.version, commands = excluded.commands,
                   correlation_id = excluded.correlation_id, cause = excluded.cause, finished = excluded.finished,
                   changed_at = now()
             WHERE i.version = excluded.version - 1
            """;

    private final JdbcClient jdbc;

    Instances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Instance load(String processId, UUID instanceId) {
        return jdbc.sql(LOAD).param("process", processId).param("instance", instanceId)
                .query((row, number) -> read(processId, instanceId, row)).single();
    }

    /**
     * Writes the state after one more input.
     *
     * @throws IllegalStateException
     *             when somebody else wrote in between, which the processor's lock rules out
     */
    void save(Instance before, Prepared after, Trail trail) {
        int saved = jdbc.sql(SAVE).param("process", before.processId()).param("instance", before.id())
                .param("state", after.state()).param("version", before.version() + 1)
                .param("commands", before.commands() + after.commands().size())
                .param("correlation", trail.correlationId()).param("cause", trail.writtenCause())
                .param("finished", before.finished() || after.finished()).update();
        if (saved != 1) {
            throw new IllegalStateException(
                    "Instance %s of %s is no longer at version %d: the processor's lock is not held"
                            .formatted(before.id(), before.processId(), before.version()));
        }
    }

    private static Instance read(String processId, UUID instanceId, ResultSet row) throws SQLException {
        var correlation = row.getObject("correlation_id", UUID.class);
        return new Instance(processId, instanceId, row.getString("state"), row.getInt("version"),
                row.getInt("commands"), correlation == null ? null : Trail.of(correlation, row.getString("cause")),
                row.getBoolean("finished"), row.getBoolean("held"));
    }
}
