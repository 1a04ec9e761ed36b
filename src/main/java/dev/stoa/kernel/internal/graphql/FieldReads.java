package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.ReadsFrom;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Which processors' tables each field reads, by the name of the field ({@code Query.order}) or batch loader. */
@Component
class FieldReads {

    private final Map<String, List<String>> processors = new ConcurrentHashMap<>();

    List<String> of(String field) {
        return processors.getOrDefault(field, List.of());
    }

    void put(String field, String... processorIds) {
        processors.put(field, List.of(processorIds));
    }

    void put(String field, @Nullable Method method) {
        var readsFrom = method == null ? null : readsFrom(method);
        if (readsFrom != null) {
            put(field, readsFrom.value());
        }
    }

    Map<String, List<String>> all() {
        return new TreeMap<>(processors);
    }

    static @Nullable ReadsFrom readsFrom(Method method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, ReadsFrom.class);
        return onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), ReadsFrom.class);
    }
}
