package dev.stoa.support;

import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.kernel.processor.Projection;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of projections: waits until they show what was appended, compares them, makes them anew. */
public class ReadTables {

    private final JdbcClient jdbc;
    private final Processors processors;

    public ReadTables(JdbcClient jdbc, Processors processors) {
        this.jdbc = jdbc;
        this.processors = processors;
    }

    /** Waits until the projection has no publication of the events' streams left. */
    public void awaitApplied(Class<?> projection, List<? extends Recorded<?>> events) {
        var streams = events.stream().map(Recorded::streamId).distinct().toArray(UUID[]::new);
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> jdbc.sql("""
                SELECT NOT EXISTS (
                   SELECT FROM kernel.event_publication WHERE listener_id = :id AND stream_id = ANY (:streams))""")
                .param("id", annotation(projection).id()).param("streams", streams).query(Boolean.class).single());
    }

    /** Waits until the projection has no publication left. */
    public void awaitDrained(Class<?> projection) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).until(() -> jdbc
                .sql("SELECT NOT EXISTS (SELECT FROM kernel.event_publication WHERE listener_id = :id)")
                .param("id", annotation(projection).id()).query(Boolean.class).single());
    }

    /** Waits until every event is applied, but for those of paused processors. */
    public void awaitAllApplied() {
        await().atMost(Duration.ofSeconds(30)).until(() -> jdbc.sql("""
                SELECT NOT EXISTS (SELECT FROM kernel.event_publication JOIN kernel.processor p ON p.id = listener_id
                                    WHERE state = 'RUNNING')""").query(Boolean.class).single());
    }

    /** Every row of the projection's tables as text, in a fixed order, when it has applied everything. */
    public Map<String, List<String>> rows(Class<?> projection) {
        awaitDrained(projection);
        var rows = new TreeMap<String, List<String>>();
        for (var table : annotation(projection).tables()) {
            rows.put(table,
                    jdbc.sql("SELECT t::text FROM %s t ORDER BY 1".formatted(table)).query(String.class).list());
        }
        return rows;
    }

    public void truncate(Class<?> projection) {
        jdbc.sql("TRUNCATE " + String.join(", ", Arrays.asList(annotation(projection).tables()))).update();
    }

    public void rebuild(Class<?> projection) {
        processors.rebuild(annotation(projection).id());
    }

    private static Projection annotation(Class<?> projection) {
        return Objects.requireNonNull(projection.getAnnotation(Projection.class));
    }
}
