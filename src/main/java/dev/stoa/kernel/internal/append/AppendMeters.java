package dev.stoa.kernel.internal.append;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What operators see of the appenders. */
@Component
class AppendMeters {

    private final MeterRegistry registry;
    private final Timer time;
    private final DistributionSummary size;

    AppendMeters(ObjectProvider<MeterRegistry> registries) {
        registry = registries.getIfAvailable(() -> Metrics.globalRegistry);
        time = Timer.builder("stoa.append.group").description("Time to write a group of appends, commit included")
                .register(registry);
        size = DistributionSummary.builder("stoa.append.group.size").description("Appends written by one transaction")
                .register(registry);
    }

    <T> T timed(int members, Supplier<T> write) {
        size.record(members);
        var sample = Timer.start(registry);
        try {
            return write.get();
        } finally {
            sample.stop(time);
        }
    }

    void count(AppendOutcome outcome) {
        if (outcome instanceof AppendOutcome.Conflict conflict) {
            registry.counter("stoa.append.conflicts", "kind", kind(conflict)).increment();
        }
    }

    void watch(AppendQueue queue) {
        registry.gauge("stoa.append.waiting", queue, AppendQueue::size);
    }

    private static String kind(AppendOutcome.Conflict conflict) {
        return switch (conflict) {
            case AppendOutcome.KeyUsed used -> "key";
            case AppendOutcome.Stale stale -> "version";
            case AppendOutcome.ClaimsTaken taken -> "claim";
        };
    }
}
