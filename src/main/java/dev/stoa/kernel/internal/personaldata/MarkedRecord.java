package dev.stoa.kernel.internal.personaldata;

import dev.stoa.kernel.eventstore.PersonalData;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a class of records says about people: the marked components, and those that may hold records with marks. Found
 * once per class.
 */
record MarkedRecord(List<Mark> marks, List<Inner> inner) {

    private static final ClassValue<MarkedRecord> FOUND = new ClassValue<>() {

        @Override
        protected MarkedRecord computeValue(Class<?> type) {
            var components = type.isRecord() ? List.of(type.getRecordComponents()) : List.<RecordComponent>of();
            return new MarkedRecord(components.stream().filter(MarkedRecord::isMarked).map(Mark::of).toList(),
                    components.stream().filter(it -> !isMarked(it) && MarkedTypes.mayHold(it.getGenericType()))
                            .map(it -> new Inner(it.getName(), accessor(it))).toList());
        }
    };

    /** A marked component; {@code person} reads whose it is, where it says so. */
    record Mark(String name, Method value, @Nullable Method person, JsonNode erased) {

        static Mark of(RecordComponent component) {
            var of = annotation(component).of();
            var person = Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                    .filter(it -> it.getName().equals(of)).findFirst().map(MarkedRecord::accessor).orElse(null);
            return new Mark(component.getName(), accessor(component), person, placeholder(component));
        }

        @Nullable
        Object in(Object record) {
            return read(value, record);
        }

        UUID personIn(Object record, UUID standIn) {
            var id = person == null ? null : unwrapped(read(person, record));
            return id == null ? standIn : id;
        }
    }

    /** A component that may hold records with marks. */
    record Inner(String name, Method value) {

        @Nullable
        Object in(Object record) {
            return read(value, record);
        }
    }

    static MarkedRecord of(Class<?> type) {
        return FOUND.get(type);
    }

    boolean isEmpty() {
        return marks.isEmpty() && inner.isEmpty();
    }

    static boolean isMarked(RecordComponent component) {
        return component.isAnnotationPresent(PersonalData.class);
    }

    static PersonalData annotation(RecordComponent component) {
        return Objects.requireNonNull(component.getAnnotation(PersonalData.class));
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static JsonNode placeholder(RecordComponent component) {
        var nodes = JsonNodeFactory.instance;
        if (isNullable(component)) {
            return nodes.nullNode();
        }
        if (Collection.class.isAssignableFrom(component.getType())) {
            return nodes.arrayNode();
        }
        return Map.class.isAssignableFrom(component.getType())
                ? nodes.objectNode()
                : nodes.stringNode(PersonalData.ERASED);
    }

    private static @Nullable UUID unwrapped(@Nullable Object id) {
        return switch (id) {
            case null -> null;
            case UUID uuid -> uuid;
            default -> (UUID) read(accessor(id.getClass().getRecordComponents()[0]), id);
        };
    }

    private static Method accessor(RecordComponent component) {
        var accessor = component.getAccessor();
        accessor.trySetAccessible();
        return accessor;
    }

    private static @Nullable Object read(Method accessor, Object record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read %s".formatted(accessor), e);
        }
    }

    /** The values of all components. */
    static Stream<@Nullable Object> values(Record record) {
        return components(record.getClass()).map(component -> read(accessor(component), record));
    }

    static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.of();
    }
}
