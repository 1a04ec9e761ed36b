package dev.stoa.kernel.internal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The commands of processes as the processor's worker sees them: given, and their outcomes fed back. */
@Repository
class OutgoingCommands {

    private static final String GIVE = """
            INSERT INTO kernel.outgoing_command
                   (id, process_id, instance_id, sequence, command_type, payload, correlation_id, cause, due)
            SELECT given.id, :process, given.instance_id, given.sequence, given.type, cast(given.payload AS jsonb),
                   given.correlation_id, given.cause,
                   CASE WHEN given.sequence = min(given.sequence) OVER (PARTITION BY given.instance_id)
                         AND NOT EXISTS (SELECT FROM kernel.outgoing_command earlier
                                          WHERE earlier.process_id = :process
                                            AND earlier.instance_id = given.instance_id
                                            AND earlier.outcome IS NULL)
                        THEN clock_timestamp() END
              FROM unnest(cast(:ids AS uuid[]), cast(:instances AS uuid[]), :sequences, :types, :payloads,
                          cast(:correlations AS uuid[]), :causes)
                     given (id, instance_id, sequence, type, payload, correlation_id, cause)
             ORDER BY given.instance_id, given.sequence
            """;

    private static final String ANSWER = """
            SELECT o.id, o.instance_id, o.command_type, o.payload, o.outcome, o.correlation_id, o.cause
              FROM kernel.outgoing_command o
            """;

    private static final String UNANSWERED = ANSWER + """
             WHERE o.process_id = :process AND o.unanswered IS NOT NULL
               AND NOT EXISTS (SELECT FROM kernel.held_input h
                                WHERE h.process_id = o.process_id AND h.instance_id = o.instance_id
                                  AND h.skipped_at IS NULL)
             ORDER BY o.unanswered LIMIT :limit
            """;

    /** A head that was given while the outcome before it was being stored: neither side saw the other. */
    private static final String RELEASE = """
            UPDATE kernel.outgoing_command o SET due = clock_timestamp()
              FROM unnest(cast(:instances AS uuid[])) answered (instance_id)
             CROSS JOIN LATERAL (SELECT h.id FROM kernel.outgoing_command h
                                  WHERE h.process_id = :process AND h.instance_id = answered.instance_id
                                    AND h.outcome IS NULL
                                  ORDER BY h.sequence LIMIT 1) head
             WHERE o.id = head.id AND o.due IS NULL AND o.outcome IS NULL
            """;

    private static final String ANSWERED = """
            UPDATE kernel.outgoing_command SET unanswered = NULL, answered_at = now()
             WHERE id = ANY (cast(:ids AS uuid[])) AND unanswered IS NOT NULL
            """;

    private final JdbcClient jdbc;

    OutgoingCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes commands, each behind those that its instance gave before. */
    void give(String processId, List<GivenCommand> commands) {
        if (commands.isEmpty()) {
            return;
        }
        jdbc.sql(GIVE).param("process", processId)
                .param("ids", Sql.texts(commands.stream()
                        .map(it -> CommandIds.of(processId, it.instanceId(), it.sequence())).toList()))
                .param("instances", Sql.texts(commands.stream().map(GivenCommand::instanceId).toList()))
                .param("sequences", commands.stream().mapToInt(GivenCommand::sequence).toArray())
                .param("types", commands.stream().map(it -> it.command().type()).toArray(String[]::new))
                .param("payloads", commands.stream().map(it -> it.command().payload()).toArray(String[]::new))
                .param("correlations", Sql.texts(commands.stream().map(it -> it.trail().correlationId()).toList()))
                .param("causes", commands.stream().map(it -> it.trail().writtenCause()).toArray(String[]::new))
                .update();
    }

    /** Outcomes that instances that are not parked have not been told of, in order. */
    List<Answer> unanswered(String processId, int limit) {
        return jdbc.sql(UNANSWERED).param("process", processId).param("limit", limit).query(OutgoingCommands::read)
                .list();
    }

    /** Makes sure that the next command of each instance can be seen by the sender. */
    void release(String processId, List<Answer> answers) {
        jdbc.sql(RELEASE).param("process", processId)
                .param("instances", Sql.texts(answers.stream().map(Answer::instanceId).distinct().toList())).update();
    }

    Answer answer(UUID commandId) {
        return jdbc.sql(ANSWER + "WHERE o.id = :id AND o.unanswered IS NOT NULL").param("id", commandId)
                .query(OutgoingCommands::read).single();
    }

    /**
     * Takes note that the process was told.
     *
     * @throws IllegalStateException
     *             when it was told of one of them before, which the processor's lock rules out
     */
    void answered(Collection<UUID> commandIds) {
        if (!commandIds.isEmpty()
                && jdbc.sql(ANSWERED).param("ids", Sql.texts(commandIds)).update() != commandIds.size()) {
            throw new IllegalStateException("The process has been told of one of these outcomes before: " + commandIds);
        }
    }

    private static Answer read(ResultSet row, int number) throws SQLException {
        return new Answer(row.getObject("id", UUID.class), row.getObject("instance_id", UUID.class),
                row.getString("command_type"), row.getString("payload"), row.getString("outcome"),
                Trail.of(row.getObject("correlation_id", UUID.class), row.getString("cause")));
    }
}
