package dev.stoa.operations;

import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.ProcessorStatus.State;
import dev.stoa.kernel.processor.Processors;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Out of service when a processor has stopped by itself: what it serves grows old. One that is behind, paused, being
 * built, or holds streams back is told of in the details.
 */
@Component("processorsHealthIndicator")
class ProcessorHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(ProcessorHealth.class);

    private final Processors processors;

    ProcessorHealth(Processors processors) {
        this.processors = processors;
    }

    @Override
    public Health health() {
        try {
            var all = processors.list();
            boolean stopped = all.stream().anyMatch(processor -> processor.state() == State.STOPPED);
            var health = stopped ? Health.outOfService() : Health.up();
            all.forEach(processor -> health.withDetail(processor.id(), details(processor)));
            return health.build();
        } catch (DataAccessException e) {
            LOG.warn("Cannot tell how the processors stand", e);
            return Health.down().withDetail("reason", "The database cannot be asked").build();
        }
    }

    private static Map<String, Object> details(ProcessorStatus processor) {
        var details = new LinkedHashMap<String, Object>();
        details.put("kind", processor.kind());
        details.put("state", processor.state());
        details.put("waiting", processor.waiting());
        if (processor.oldest() != null) {
            var age = Duration.between(processor.oldest(), processor.sampledAt());
            details.put("oldestAgeMillis", Math.max(0, age.toMillis()));
        }
        details.put("parkedStreams", processor.parkedStreams());
        return details;
    }
}
