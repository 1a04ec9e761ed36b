package dev.stoa.kernel.internal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Takes commands for execution and gives them back. Times are the database's, so that nodes with different clocks
 * agree.
 */
@Repository
class CommandLeases {

    private static final String COLUMNS = """
            RETURNING o.id, o.process_id, o.instance_id, o.command_type, o.payload, o.correlation_id, o.cause,
                      o.attempts
            """;

    static final String TAKE = """
            WITH head AS MATERIALIZED (
                 SELECT due.id
                   FROM %s
                  CROSS JOIN LATERAL (SELECT o.id, o.due FROM kernel.outgoing_command o
                                       WHERE o.process_id = p.id AND o.due <= clock_timestamp()
                                       ORDER BY o.due LIMIT :limit FOR UPDATE SKIP LOCKED) due
                  ORDER BY due.due LIMIT :limit)
            UPDATE kernel.outgoing_command o
               SET due = clock_timestamp() + cast(:lease AS interval), attempts = o.attempts + 1
              FROM head WHERE o.id = head.id
            """.formatted(OwnProcesses.RUNNING) + COLUMNS;

    /** Waits for nobody: a row that is locked is being released by the one who holds it. */
    private static final String TAKE_NEXT = """
            WITH next AS MATERIALIZED (
                 SELECT first.id
                   FROM (SELECT DISTINCT process_id, instance_id FROM kernel.outgoing_command
                          WHERE id = ANY (cast(:executed AS uuid[]))) executed
                  CROSS JOIN LATERAL (SELECT o.id FROM kernel.outgoing_command o
                                       WHERE o.process_id = executed.process_id
                                         AND o.instance_id = executed.instance_id AND o.outcome IS NULL
                                       ORDER BY o.sequence LIMIT 1) first),
                 free AS MATERIALIZED (
                 SELECT o.id, EXISTS (SELECT FROM %s WHERE p.id = o.process_id) AS running
                   FROM kernel.outgoing_command o JOIN next ON next.id = o.id
                  WHERE o.due IS NULL AND o.outcome IS NULL
                    FOR UPDATE OF o SKIP LOCKED)
            UPDATE kernel.outgoing_command o
               SET due = clock_timestamp() + CASE WHEN free.running THEN cast(:lease AS interval) ELSE interval '0' END,
                   attempts = o.attempts + CASE WHEN free.running THEN 1 ELSE 0 END
              FROM free WHERE o.id = free.id
            """.formatted(OwnProcesses.RUNNING) + COLUMNS + ", free.running";

    private static final String GIVE_BACK = """
            UPDATE kernel.outgoing_command
               SET due = clock_timestamp() + cast(:pause AS interval), error = coalesce(:error, error)
             WHERE id = :id AND attempts = :attempts AND outcome IS NULL
            """;

    private final JdbcClient jdbc;
    private final ProcessSettings settings;

    CommandLeases(JdbcClient jdbc, ProcessSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** Takes commands that are due, the first of each instance, the longest due before the others. */
    List<Leased> take(OwnProcesses own, int limit) {
        return own.bind(jdbc.sql(TAKE)).param("limit", limit).param("lease", interval(settings.lease()))
                .query(CommandLeases::read).list();
    }

    /** Takes the command that follows each of these in its instance, where one does and its process runs. */
    List<Leased> takeNext(OwnProcesses own, Collection<UUID> executed) {
        var taken = new ArrayList<Leased>();
        own.bind(jdbc.sql(TAKE_NEXT)).param("executed", Sql.texts(executed))
                .param("lease", interval(settings.lease())).query((ResultSet row) -> {
                    if (row.getBoolean("running")) {
                        taken.add(read(row, 0));
                    }
                });
        return taken;
    }

    /** Lets a command be taken again after a pause, unless it was taken again already. */
    void giveBack(Leased leased, Duration pause, @Nullable String error) {
        jdbc.sql(GIVE_BACK).param("id", leased.id()).param("attempts", leased.attempts())
                .param("pause", interval(pause)).param("error", error).update();
    }

    private static String interval(Duration duration) {
        return duration.toMillis() + " milliseconds";
    }

    private static Leased read(ResultSet row, int number) throws SQLException {
        return new Leased(row.getObject("id", UUID.class), row.getString("process_id"),
                row.getObject("instance_id", UUID.class), row.getString("command_type"), row.getString("payload"),
                Trail.of(row.getObject("correlation_id", UUID.class), row.getString("cause")),
                row.getInt("attempts"));
    }
}
