package dev.stoa.kernel.internal.process;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores how commands ended, each once.
 *
 * <p>
 * A refusal leaves nothing in the log that would stop a second execution under the same id, such as one that began
 * before a lease ran out. So it is stored together with a receipt of its own under the command's idempotency key, one
 * that fits no command: an append that comes later is refused by the key, and a refusal that comes after an append
 * finds the append's receipt and is not stored.
 */
@Repository
class Outcomes {

    /** In place of a command's id, so that nobody who looks for what became of a command takes the row for its own. */
    private static final UUID NOBODY = new UUID(0, 0);

    private static final String OPEN = """
            SELECT id FROM kernel.outgoing_command
             WHERE id = ANY (cast(:ids AS uuid[])) AND outcome IS NULL
             ORDER BY id FOR UPDATE
            """;

    private static final String STORE = """
            WITH ended AS (
                 SELECT * FROM unnest(cast(:ids AS uuid[]), :outcomes, :refused) ended (id, outcome, refused)),
                 fence AS (
                 INSERT INTO kernel.receipt (actor, idempotency_key, command_id, command_type, fingerprint, stream_id,
                                             stream_type, version, recorded_at)
                 SELECT 'process:' || o.process_id, o.id::text, cast(:nobody AS uuid), o.command_type, cast('' AS bytea),
                        o.instance_id, '', 0, now()
                   FROM ended JOIN kernel.outgoing_command o USING (id)
                  WHERE ended.refused
                  ORDER BY o.process_id, o.id
                     ON CONFLICT (actor, idempotency_key) DO NOTHING
                 RETURNING idempotency_key)
            UPDATE kernel.outgoing_command o
               SET outcome = cast(ended.outcome AS jsonb), unanswered = nextval('kernel.outcome_order'),
                   due = NULL, error = NULL
              FROM ended
             WHERE o.id = ended.id
               AND (NOT ended.refused OR EXISTS (SELECT FROM fence WHERE fence.idempotency_key = o.id::text))
            RETURNING o.id
            """;

    private final JdbcClient jdbc;

    Outcomes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the commands that have no outcome yet, locked until the end of the transaction. */
    Set<UUID> open(Collection<UUID> ids) {
        return ids(jdbc.sql(OPEN).param("ids", Sql.texts(ids)).query(UUID.class).list());
    }

    /**
     * Stores the outcomes of open commands.
     *
     * @return the ids of those that were stored; missing is a refusal of what has been accepted meanwhile
     */
    Set<UUID> store(Collection<Ended> ended) {
        if (ended.isEmpty()) {
            return Set.of();
        }
        return ids(jdbc.sql(STORE).param("ids", Sql.texts(ended.stream().map(Ended::id).toList()))
                .param("outcomes", ended.stream().map(Ended::outcome).toArray(String[]::new))
                .param("refused", Sql.booleans(ended, Ended::refused)).param("nobody", NOBODY).query(UUID.class)
                .list());
    }

    private static Set<UUID> ids(List<UUID> list) {
        return list.stream().collect(Collectors.toSet());
    }
}
