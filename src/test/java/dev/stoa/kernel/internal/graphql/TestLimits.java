package dev.stoa.kernel.internal.graphql;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as they are bound from a configuration. */
final class TestLimits {

    private TestLimits() {}

    static OperationLimits standard() {
        return with(Map.of());
    }

    static OperationLimits with(Map<String, Object> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("stoa.graphql",
                OperationLimits.class);
    }
}
