package dev.stoa.kernel.internal.consistency;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Raises an alarm about publications that nobody will ever apply, because no processor of that id is registered: an
 * error in the log, once for each id, and the gauge {@code stoa.processor.unknown}.
 */
@Component
public class StrayPublications {

    private static final Logger LOG = LoggerFactory.getLogger(StrayPublications.class);

    /** From one listener to the next, by the index; rows of stock listeners have no position. */
    private static final String UNKNOWN = """
            WITH RECURSIVE listener AS (
              SELECT min(listener_id) AS id FROM kernel.event_publication WHERE position IS NOT NULL
              UNION ALL
              SELECT (SELECT min(p.listener_id) FROM kernel.event_publication p
                       WHERE p.listener_id > listener.id AND p.position IS NOT NULL)
                FROM listener WHERE listener.id IS NOT NULL)
            SELECT id FROM listener WHERE id IS NOT NULL AND id NOT IN (SELECT id FROM kernel.processor)
            """;

    private final JdbcClient jdbc;
    private final Set<String> told = new HashSet<>();
    private volatile Set<String> unknown = Set.of();

    StrayPublications(JdbcClient jdbc, ObjectProvider<MeterRegistry> registry) {
        this.jdbc = jdbc;
        registry.ifAvailable(meters -> Gauge.builder("stoa.processor.unknown", this, strays -> strays.unknown.size())
                .baseUnit("processors").register(meters));
    }

    /** Looks, and gives the ids without a processor. */
    public Set<String> look() {
        unknown = Set.copyOf(jdbc.sql(UNKNOWN).query(String.class).list());
        unknown.stream().filter(told::add).forEach(id -> LOG.error(
                "There are publications for {}, and no such processor is registered: nobody will apply them. Start a "
                        + "node that has its code, or retire it.",
                id));
        told.retainAll(unknown);
        return unknown;
    }
}
