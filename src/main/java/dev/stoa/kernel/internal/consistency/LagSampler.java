package dev.stoa.kernel.internal.consistency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks twice a second, with one statement, how far the processors are behind; once a minute for strays. */
@Component
class LagSampler implements Lag, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LagSampler.class);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final int LOOKS_FROM_ALARM_TO_ALARM = 120;

    private static final String SQL = """
            SELECT processor.id, queue.waiting, head.oldest, parked.streams
              FROM kernel.processor
              LEFT JOIN LATERAL (SELECT count(*) AS waiting FROM (
                     SELECT 1 FROM kernel.event_publication p
                      WHERE p.listener_id = processor.id LIMIT 10000) counted) queue ON true
              LEFT JOIN LATERAL (SELECT p.publication_date AS oldest FROM kernel.event_publication p
                      WHERE p.listener_id = processor.id ORDER BY p.position LIMIT 1) head ON true
              LEFT JOIN LATERAL (SELECT count(*) AS streams FROM kernel.parked_stream s
                      WHERE s.processor_id = processor.id) parked ON true
            """;

    private final JdbcClient jdbc;
    private final LagGauges gauges;
    private final StrayPublications strays;
    private volatile Map<String, Sample> samples = Map.of();
    private volatile @Nullable Thread thread;

    LagSampler(JdbcClient jdbc, LagGauges gauges, StrayPublications strays) {
        this.jdbc = jdbc;
        this.gauges = gauges;
        this.strays = strays;
    }

    @Override
    public Map<String, Sample> samples() {
        return samples;
    }

    @Override
    public Map<String, Sample> look() {
        var now = Instant.now();
        samples = jdbc.sql(SQL).query((row, number) -> sample(row, now)).list().stream()
                .collect(Collectors.toUnmodifiableMap(Sample::processorId, Function.identity()));
        gauges.show(samples);
        return samples;
    }

    private static Sample sample(ResultSet row, Instant now) throws SQLException {
        var oldest = row.getObject("oldest", OffsetDateTime.class);
        return new Sample(row.getString("id"), row.getLong("waiting"), oldest == null ? null : oldest.toInstant(),
                row.getInt("streams"), now);
    }

    private void run() {
        boolean failing = false;
        for (int looks = 0; thread == Thread.currentThread(); looks++) {
            try {
                look();
                if (looks % LOOKS_FROM_ALARM_TO_ALARM == 0) {
                    strays.look();
                }
                failing = false;
            } catch (RuntimeException | Error e) {
                if (!failing && thread == Thread.currentThread()) {
                    LOG.warn("Could not look how far the processors are behind; trying again every {}", INTERVAL, e);
                }
                failing = true;
            }
            LockSupport.parkNanos(INTERVAL.toNanos());
        }
    }

    @Override
    public void start() {
        var sampler = Thread.ofVirtual().name("lag-sampler").unstarted(this::run);
        thread = sampler;
        sampler.start();
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        LockSupport.unpark(running);
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    @Override
    public int getPhase() {
        return WaitChecker.PHASE;
    }
}
