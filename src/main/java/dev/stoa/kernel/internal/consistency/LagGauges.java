package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.internal.consistency.Lag.Sample;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The lag of processors as metrics: {@code stoa.processor.waiting} and {@code stoa.processor.oldest.age}. */
@Component
class LagGauges {

    private final ObjectProvider<MeterRegistry> registry;
    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private volatile Map<String, Sample> latest = Map.of();

    LagGauges(ObjectProvider<MeterRegistry> registry) {
        this.registry = registry;
    }

    void show(Map<String, Sample> samples) {
        latest = samples;
        samples.keySet().stream().filter(known::add).forEach(this::register);
    }

    private void register(String processorId) {
        registry.ifAvailable(meters -> {
            gauge(meters, "stoa.processor.waiting", "publications", processorId, Sample::waiting);
            gauge(meters, "stoa.processor.oldest.age", "seconds", processorId,
                    sample -> sample.oldestAge().toMillis() / 1000.0);
        });
    }

    private void gauge(MeterRegistry meters, String name, String unit, String processorId,
            ToDoubleFunction<Sample> value) {
        Gauge.builder(name, this, gauges -> {
            var sample = gauges.latest.get(processorId);
            return sample == null ? Double.NaN : value.applyAsDouble(sample);
        }).baseUnit(unit).tags(Tags.of("processor", processorId)).register(meters);
    }
}
