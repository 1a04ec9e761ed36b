package dev.stoa.kernel.internal.eventstore;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Fills a record with values that are easy to recognise in a stored sample. */
final class SampleMaker {

    private static final Map<Class<?>, Object> VALUES = Map.ofEntries(Map.entry(String.class, "text"),
            Map.entry(int.class, 3), Map.entry(Integer.class, 3), Map.entry(long.class, 1999L),
            Map.entry(Long.class, 1999L), Map.entry(boolean.class, true), Map.entry(Boolean.class, true),
            Map.entry(double.class, 1.5), Map.entry(Double.class, 1.5),
            Map.entry(BigDecimal.class, new BigDecimal("19.90")),
            Map.entry(UUID.class, UUID.fromString("01900000-0000-7000-8000-000000000001")),
            Map.entry(Instant.class, Instant.parse("2026-01-02T03:04:05.678901Z")),
            Map.entry(LocalDate.class, LocalDate.of(2026, 1, 2)), Map.entry(Duration.class, Duration.ofMinutes(90)));

    private SampleMaker() {}

    static Object make(Class<?> record) throws ReflectiveOperationException {
        var components = record.getRecordComponents();
        var arguments = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            arguments[index] = value(components[index]);
        }
        Constructor<?> constructor = record
                .getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        constructor.setAccessible(true);
        return constructor.newInstance(arguments);
    }

    private static Object value(RecordComponent component) throws ReflectiveOperationException {
        boolean currency = component.getType() == String.class && component.getName().startsWith("currency");
        return currency ? "EUR" : value(component.getGenericType());
    }

    private static Object value(Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                return Map.of(value(arguments[0]), value(arguments[1]));
            }
            return generic.getRawType() == Set.class ? Set.of(value(arguments[0])) : List.of(value(arguments[0]));
        }
        return plain((Class<?>) type);
    }

    private static Object plain(Class<?> type) throws ReflectiveOperationException {
        var value = VALUES.get(type);
        if (value != null) {
            return value;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isSealed() ? plain(type.getPermittedSubclasses()[0]) : make(type);
    }
}
