package dev.stoa.kernel.internal.process;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The timers of process instances. */
@Repository
class Timers {

    private static final String FREE = """
              FROM kernel.process_timer t
             WHERE t.process_id = :process
               AND NOT EXISTS (SELECT FROM kernel.held_input h
                                WHERE h.process_id = t.process_id AND h.instance_id = t.instance_id
                                  AND h.skipped_at IS NULL)
            """;

    private final JdbcClient jdbc;

    Timers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes timers away and sets others. */
    void write(String processId, TimerChanges changes) {
        end(processId, changes.ended());
        cancel(processId, changes.cancelled());
        set(processId, changes.set());
    }

    /** Timers of instances that are not parked, due by then, the earliest first. */
    List<TimerChanges.Due> due(String processId, Instant now, int limit) {
        return jdbc.sql("SELECT t.instance_id, t.name, t.due" + FREE + "AND t.due <= :now ORDER BY t.due LIMIT :limit")
                .param("process", processId).param("now", Sql.time(now)).param("limit", limit)
                .query((row, number) -> new TimerChanges.Due(row.getObject("instance_id", UUID.class),
                        row.getString("name"),
                        Objects.requireNonNull(Sql.instant(row, "due"))))
                .list();
    }

    /** Takes a due timer away. False where it was cancelled or moved in between. */
    boolean fire(String processId, TimerChanges.Due timer) {
        return jdbc.sql("""
                DELETE FROM kernel.process_timer
                 WHERE process_id = :process AND instance_id = :instance AND name = :name AND due = :due
                """).param("process", processId).param("instance", timer.instanceId()).param("name", timer.name())
                .param("due", Sql.time(timer.due())).update() == 1;
    }

    private void end(String processId, List<UUID> instances) {
        if (!instances.isEmpty()) {
            jdbc.sql("""
                    DELETE FROM kernel.process_timer
                     WHERE process_id = :process AND instance_id = ANY (cast(:instances AS uuid[]))
                    """).param("process", processId).param("instances", Sql.texts(instances)).update();
        }
    }

    private void cancel(String processId, List<TimerChanges.Name> timers) {
        if (!timers.isEmpty()) {
            jdbc.sql("""
                    DELETE FROM kernel.process_timer t
                     USING unnest(cast(:instances AS uuid[]), :names) gone (instance_id, name)
                     WHERE t.process_id = :process AND t.instance_id = gone.instance_id AND t.name = gone.name
                    """).param("process", processId)
                    .param("instances", Sql.texts(timers.stream().map(TimerChanges.Name::instanceId).toList()))
                    .param("names", timers.stream().map(TimerChanges.Name::name).toArray(String[]::new)).update();
        }
    }

    private void set(String processId, List<TimerChanges.Due> timers) {
        if (!timers.isEmpty()) {
            jdbc.sql("""
                    INSERT INTO kernel.process_timer (process_id, instance_id, name, due)
                    SELECT :process, timer.* FROM unnest(cast(:instances AS uuid[]), :names,
                                                         cast(:dues AS timestamptz[])) timer
                        ON CONFLICT (process_id, instance_id, name) DO UPDATE SET due = excluded.due
                    """).param("process", processId)
                    .param("instances", Sql.texts(timers.stream().map(TimerChanges.Due::instanceId).toList()))
                    .param("names", timers.stream().map(TimerChanges.Due::name).toArray(String[]::new))
                    .param("dues", timers.stream().map(it -> it.due().toString()).toArray(String[]::new)).update();
        }
    }
}
