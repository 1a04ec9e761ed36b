package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.process.Reaction;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    /** Cancels and sets what a reaction says; at the end of an instance all its timers go. */
    void apply(Instance instance, Prepared reaction) {
        if (reaction.finished()) {
            cancelAll(instance);
        } else if (!instance.finished()) {
            reaction.cancelled().forEach(name -> cancel(instance, name));
            reaction.timers().forEach(timer -> set(instance, timer));
        }
    }

    /** Timers of instances that are not parked, due by then, the earliest first. */
    List<Due> due(String processId, Instant now, int limit) {
        return jdbc.sql("SELECT t.instance_id, t.name, t.due" + FREE + "AND t.due <= :now ORDER BY t.due LIMIT :limit")
                .param("process", processId).param("now", Sql.time(now)).param("limit", limit)
                .query((row, number) -> new Due(row.getObject("instance_id", UUID.class), row.getString("name"),
                        Objects.requireNonNull(Sql.instant(row, "due"))))
                .list();
    }

    /** When the next timer of an instance that is not parked will be due. */
    Optional<Instant> next(String processId, Instant after) {
        return jdbc.sql("SELECT t.due" + FREE + "AND t.due > :after ORDER BY t.due LIMIT 1")
                .param("process", processId).param("after", Sql.time(after))
                .query((row, number) -> Objects.requireNonNull(Sql.instant(row, "due"))).optional();
    }

    /** Takes a due timer away. False where it was cancelled or moved in between. */
    boolean fire(String processId, UUID instanceId, String name, Instant due) {
        return jdbc.sql("""
                DELETE FROM kernel.process_timer
                 WHERE process_id = :process AND instance_id = :instance AND name = :name AND due = :due
                """).param("process", processId).param("instance", instanceId).param("name", name)
                .param("due", Sql.time(due)).update() == 1;
    }

    private void set(Instance instance, Reaction.Timer timer) {
        jdbc.sql("""
                INSERT INTO kernel.process_timer (process_id, instance_id, name, due)
                VALUES (:process, :instance, :name, :due)
                    ON CONFLICT (process_id, instance_id, name) DO UPDATE SET due = excluded.due
                """).param("process", instance.processId()).param("instance", instance.id())
                .param("name", timer.name()).param("due", Sql.time(timer.due())).update();
    }

    private void cancel(Instance instance, String name) {
        jdbc.sql("""
                DELETE FROM kernel.process_timer
                 WHERE process_id = :process AND instance_id = :instance AND name = :name
                """).param("process", instance.processId()).param("instance", instance.id()).param("name", name)
                .update();
    }

    private void cancelAll(Instance instance) {
        jdbc.sql("DELETE FROM kernel.process_timer WHERE process_id = :process AND instance_id = :instance")
                .param("process", instance.processId()).param("instance", instance.id()).update();
    }

    /** A timer whose time has come. */
    record Due(UUID instanceId, String name, Instant due) {}
}
