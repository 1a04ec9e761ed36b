package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which commands begin a stream: those whose stream id the server has just assigned, as a UUID or a record of one. A
 * hint that saves looking for events that cannot be there: the log decides.
 */
final class NewStreams {

    private static final ClassValue<List<Method>> ASSIGNED = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return components(type).filter(it -> it.isAnnotationPresent(Assigned.class)).map(NewStreams::accessor)
                    .toList();
        }
    };

    private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return components(type).map(NewStreams::accessor).toList();
        }
    };

    private NewStreams() {}

    static boolean isBegunBy(Command command) {
        return ASSIGNED.get(command.getClass()).stream().map(accessor -> read(accessor, command))
                .anyMatch(value -> value != null && command.streamId().equals(unwrapped(value)));
    }

    private static @Nullable Object unwrapped(Object value) {
        var components = value instanceof UUID ? List.<Method>of() : COMPONENTS.get(value.getClass());
        return components.size() == 1 ? read(components.getFirst(), value) : value;
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return type.isRecord() ? Stream.of(type.getRecordComponents()) : Stream.empty();
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
            return null;
        }
    }
}
