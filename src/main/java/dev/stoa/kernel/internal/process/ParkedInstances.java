package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.processor.ParkedElsewhere;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.processor.ParkedEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What operators see and do about parked instances. An event has its own address; an outcome, a timer or a command that
 * fails has that of its instance at version 0.
 */
@Repository
class ParkedInstances implements ParkedElsewhere {

    private static final String LIST = """
            SELECT * FROM (
               SELECT DISTINCT ON (h.instance_id) coalesce(h.stream_id, h.instance_id) AS stream_id,
                      coalesce(h.version, 0) AS version, h.error, h.attempts, h.held_at, h.next_attempt
                 FROM kernel.held_input h
                WHERE h.process_id = :process AND h.skipped_at IS NULL
                ORDER BY h.instance_id, h.sequence) inputs
             UNION ALL
            SELECT o.instance_id, 0, o.error, o.attempts, o.given_at, o.due
              FROM kernel.outgoing_command o
             WHERE o.process_id = :process AND o.outcome IS NULL AND o.error IS NOT NULL
             ORDER BY held_at LIMIT :limit
            """;

    private static final String AT_ADDRESS = """
             h.process_id = :process AND h.skipped_at IS NULL
               AND (h.stream_id = :stream AND h.version = :version
                    OR :version = 0 AND h.stream_id IS NULL AND h.instance_id = :stream)
            """;

    private static final String FIRST_NOW = """
            UPDATE kernel.held_input h SET next_attempt = :now
             WHERE h.process_id = :process AND h.skipped_at IS NULL AND h.instance_id = ANY (cast(:instances AS uuid[]))
               AND NOT EXISTS (SELECT FROM kernel.held_input e
                                WHERE e.process_id = h.process_id AND e.instance_id = h.instance_id
                                  AND e.sequence < h.sequence AND e.skipped_at IS NULL)
            """;

    private static final String FAILING = """
              kernel.outgoing_command o
             WHERE o.process_id = :process AND o.instance_id = :stream AND :version = 0
               AND o.outcome IS NULL AND o.error IS NOT NULL
            """;

    private final JdbcClient jdbc;
    private final Outcomes outcomes;
    private final EventJson json;
    private final Clock clock;

    ParkedInstances(JdbcClient jdbc, Outcomes outcomes, EventJson json, Clock clock) {
        this.jdbc = jdbc;
        this.outcomes = outcomes;
        this.json = json;
        this.clock = clock;
    }

    /** The inputs and commands that fail. */
    @Override
    public List<ParkedEvent> list(String processId, int limit) {
        return jdbc.sql(LIST).param("process", processId).param("limit", limit)
                .query((row, number) -> read(processId, row)).list();
    }

    @Override
    @Transactional
    public boolean retry(String processId, EventAddress address) {
        var instances = at("SELECT h.instance_id FROM kernel.held_input h WHERE" + AT_ADDRESS, processId, address)
                .query(UUID.class).list();
        int commands = at("UPDATE kernel.outgoing_command SET due = clock_timestamp() WHERE id IN (SELECT o.id FROM "
                + FAILING + ")", processId, address).update();
        return tryFirst(processId, instances) + commands > 0;
    }

    /** A process learns that its command was skipped as of a refusal with the code SKIPPED. */
    @Override
    @Transactional
    public boolean skip(String processId, EventAddress address, String reason) {
        var skipped = at("""
                UPDATE kernel.held_input h SET skipped_at = now(), skip_reason = :reason, next_attempt = NULL
                 WHERE
                """ + AT_ADDRESS + " RETURNING h.instance_id, h.command_id", processId, address)
                .param("reason", reason).query(Skipped::read).list();
        skipped.forEach(each -> note(processId, address, each, reason));
        tryFirst(processId, skipped.stream().map(Skipped::instanceId).toList());
        return !skipped.isEmpty() || skipCommand(processId, address, reason);
    }

    private void note(String processId, EventAddress address, Skipped skipped, String reason) {
        if (address.version() > 0) {
            at("""
                    INSERT INTO kernel.skipped_event (processor_id, stream_id, version, reason)
                    VALUES (:process, :stream, :version, :reason) ON CONFLICT DO NOTHING
                    """, processId, address).param("reason", reason).update();
        } else if (skipped.commandId() != null) {
            jdbc.sql("""
                    UPDATE kernel.outgoing_command SET unanswered = NULL, answered_at = now() WHERE id = :id
                    """).param("id", skipped.commandId()).update();
        }
    }

    private boolean skipCommand(String processId, EventAddress address, String reason) {
        var ids = at("SELECT o.id FROM " + FAILING + " FOR UPDATE", processId, address).query(UUID.class).list();
        var refusal = Ended.written(new CommandOutcome.Refused("SKIPPED", reason, json.mapper().createObjectNode()),
                json);
        outcomes.store(
                ids.stream().map(id -> new Ended(id, processId, address.streamId(), refusal, true)).toList());
        return !ids.isEmpty();
    }

    private int tryFirst(String processId, List<UUID> instances) {
        return jdbc.sql(FIRST_NOW).param("process", processId).param("instances", Sql.texts(instances))
                .param("now", Sql.time(clock.instant())).update();
    }

    private StatementSpec at(String sql, String processId, EventAddress address) {
        return jdbc.sql(sql).param("process", processId).param("stream", address.streamId())
                .param("version", address.version());
    }

    private static ParkedEvent read(String processId, ResultSet row) throws SQLException {
        return new ParkedEvent(processId,
                new EventAddress(row.getObject("stream_id", UUID.class), row.getInt("version")),
                row.getString("error"), row.getInt("attempts"), Objects.requireNonNull(Sql.instant(row, "held_at")),
                Sql.instant(row, "next_attempt"));
    }

    private record Skipped(UUID instanceId, @Nullable UUID commandId) {

        static Skipped read(ResultSet row, int number) throws SQLException {
            return new Skipped(row.getObject("instance_id", UUID.class), row.getObject("command_id", UUID.class));
        }
    }
}
