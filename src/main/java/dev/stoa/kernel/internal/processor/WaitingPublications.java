package dev.stoa.kernel.internal.processor;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What running processors have not applied yet, and what they are to try again. */
@Component
class WaitingPublications implements WaitingWork {

    private static final String WAITING = """
            SELECT p.id,
                   EXISTS (SELECT FROM kernel.event_publication e
                            WHERE e.listener_id = p.id
                              AND NOT EXISTS (SELECT FROM kernel.parked_stream s
                                               WHERE s.processor_id = p.id AND s.stream_id = e.stream_id)) AS events,
                   EXISTS (SELECT FROM kernel.parked_stream s
                            WHERE s.processor_id = p.id AND s.next_attempt <= now()) AS retries
              FROM kernel.processor p WHERE p.state = 'RUNNING'
            """;

    private final JdbcTemplate jdbc;

    WaitingPublications(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void find(ProcessorWaker waker) {
        jdbc.query(WAITING, row -> {
            if (row.getBoolean("events")) {
                waker.wakeForEvents(row.getString("id"));
            }
            if (row.getBoolean("retries")) {
                waker.wakeForRetries(row.getString("id"));
            }
        });
    }
}
