package dev.stoa.kernel.internal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The commands of processes as the processor's worker sees them: given, and their outcomes fed back. */
@Repository
class OutgoingCommands {

    private static final String GIVE = """
            INSERT INTO kernel.outgoing_command
                   (id, process_id, instance_id, sequence, command_type, payload, correlation_id, cause, due)
            SELECT given.id, :process, :instance, given.sequence, given.type, cast(given.payload AS jsonb),
                   :correlation, :cause,
                   CASE WHEN given.sequence = :first
                         AND NOT EXISTS (SELECT FROM kernel.outgoing_command earlier
                                          WHERE earlier.process_id = :process AND earlier.instance_id = :instance
                                            AND earlier.outcome IS NULL)
                        THEN clock_timestamp() END
              FROM unnest(cast(:ids AS uuid[]), :sequences, :types, :payloads) given (id, sequence, type, payload)
             ORDER BY given.sequence
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
             WHERE id = :id AND unanswered IS NOT NULL
            """;

    private final JdbcClient jdbc;

    OutgoingCommands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the commands of a reaction behind those that the instance gave before. */
    void give(Instance instance, List<Prepared.Given> commands, Trail trail) {
        if (commands.isEmpty()) {
            return;
        }
        int first = instance.commands() + 1;
        int[] sequences = IntStream.range(first, first + commands.size()).toArray();
        var ids = IntStream.of(sequences).mapToObj(it -> CommandIds.of(instance.processId(), instance.id(), it))
                .toList();
        jdbc.sql(GIVE).param("process", instance.processId()).param("instance", instance.id()).param("first", first)
                .param("correlation", trail.correlationId()).param("cause", trail.writtenCause())
                .param("ids", Sql.texts(ids)).param("sequences", sequences)
                .param("types", commands.stream().map(Prepared.Given::type).toArray(String[]::new))
                .param("payloads", commands.stream().map(Prepared.Given::payload).toArray(String[]::new)).update();
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

    /** Takes note that the process was told. False where it was told before. */
    boolean answered(UUID commandId) {
        return jdbc.sql(ANSWERED).param("id", commandId).update() == 1;
    }

    private static Answer read(ResultSet row, int number) throws SQLException {
        return new Answer(row.getObject("id", UUID.class), row.getObject("instance_id", UUID.class),
                row.getString("command_type"), row.getString("payload"), row.getString("outcome"),
                Trail.of(row.getObject("correlation_id", UUID.class), row.getString("cause")));
    }
}
