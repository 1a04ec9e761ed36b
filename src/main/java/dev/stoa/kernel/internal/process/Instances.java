package dev.stoa.kernel.internal.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of process instances. */
@Repository
class Instances {

    private static final String LOAD = """
            SELECT wanted.id, i.state, i.version, i.commands, i.correlation_id, i.cause, i.finished,
                   EXISTS (SELECT FROM kernel.held_input h
                            WHERE h.process_id = :process AND h.instance_id = wanted.id AND h.skipped_at IS NULL) held
              FROM unnest(cast(:instances AS uuid[])) wanted (id)
              LEFT JOIN kernel.process_instance i ON i.process_id = :process AND i.instance_id = wanted.id
            """;

    private static final String SAVE = """
            WITH changed AS MATERIALIZED (
                 SELECT * FROM unnest(cast(:instances AS uuid[]), :befores, cast(:states AS jsonb[]), :versions,
                                      :commands, cast(:correlations AS uuid[]), :causes, :finished)
                            AS c (instance_id, before, state, version, commands, correlation_id, cause, finished)),
                 begun AS (
                 INSERT INTO kernel.process_instance
                        (process_id, instance_id, state, version, commands, correlation_id, cause, finished)
                 SELECT :process, instance_id, state, version, commands, correlation_id, cause, finished
                   FROM changed WHERE before = 0 ORDER BY instance_id
                     ON CONFLICT (process_id, instance_id) DO NOTHING
                 RETURNING 1),
                 gone_on AS (
                 UPDATE kernel.process_instance i
                    SET state = c.state, version = c.version, commands = c.commands,
                        correlation_id = c.correlation_id, cause = c.cause, finished = c.finished, changed_at = now()
                   FROM changed c
                  WHERE i.process_id = :process AND i.instance_id = c.instance_id AND i.version = c.before
                    AND c.before > 0
                 RETURNING 1)
            SELECT (SELECT count(*) FROM begun) + (SELECT count(*) FROM gone_on)
            """;

    private final JdbcClient jdbc;

    Instances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each of the instances as it is stored, or as it is before its first input. */
    List<Instance> load(String processId, Collection<UUID> instanceIds) {
        return jdbc.sql(LOAD).param("process", processId).param("instances", Sql.texts(instanceIds))
                .query((row, number) -> read(processId, row)).list();
    }

    /**
     * Writes the states after more inputs.
     *
     * @param before
     *            at which version each was read
     * @throws IllegalStateException
     *             when somebody else wrote in between, which the processor's lock rules out
     */
    void save(String processId, List<Instance> changed, ToIntFunction<Instance> before) {
        if (changed.isEmpty()) {
            return;
        }
        var trails = changed.stream().map(it -> Objects.requireNonNull(it.trail())).toList();
        var saved = jdbc.sql(SAVE).param("process", processId)
                .param("instances", Sql.texts(changed.stream().map(Instance::id).toList()))
                .param("befores", changed.stream().mapToInt(before).toArray())
                .param("states", changed.stream().map(Instance::state).toArray(String[]::new))
                .param("versions", changed.stream().mapToInt(Instance::version).toArray())
                .param("commands", changed.stream().mapToInt(Instance::commands).toArray())
                .param("correlations", Sql.texts(trails.stream().map(Trail::correlationId).toList()))
                .param("causes", trails.stream().map(Trail::writtenCause).toArray(String[]::new))
                .param("finished", Sql.booleans(changed, Instance::finished)).query(Long.class).single();
        if (saved != changed.size()) {
            throw new IllegalStateException(
                    "Only %d of %d instances of %s are still at the version at which they were read: the processor's lock is not held"
                            .formatted(saved, changed.size(), processId));
        }
    }

    private static Instance read(String processId, ResultSet row) throws SQLException {
        var correlation = row.getObject("correlation_id", UUID.class);
        return new Instance(processId, row.getObject("id", UUID.class), row.getString("state"), row.getInt("version"),
                row.getInt("commands"), correlation == null ? null : Trail.of(correlation, row.getString("cause")),
                row.getBoolean("finished"), row.getBoolean("held"));
    }
}
