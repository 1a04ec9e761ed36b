package dev.stoa.ecommerce.imports.kind;

import dev.stoa.kernel.command.InvalidCommand.Violation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is missing: every component of a record has to be there, unless it is marked as nullable. */
final class Presence {

    private static final String MISSING = "must be there";

    private Presence() {}

    static List<Violation> missing(Record record) {
        var missing = new ArrayList<Violation>();
        components("", record, missing);
        return missing;
    }

    private static void components(String path, Record record, List<Violation> missing) {
        for (var component : record.getClass().getRecordComponents()) {
            var at = path.isEmpty() ? component.getName() : path + "." + component.getName();
            var value = value(component, record);
            if (value != null) {
                inside(at, value, missing);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                missing.add(new Violation(at, MISSING));
            }
        }
    }

    private static void inside(String path, Object value, List<Violation> missing) {
        if (value instanceof Record record) {
            components(path, record, missing);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var at = "%s[%d]".formatted(path, i);
                @Nullable
                Object element = list.get(i);
                if (element == null) {
                    missing.add(new Violation(at, MISSING));
                } else {
                    inside(at, element, missing);
                }
            }
        }
    }

    private static @Nullable Object value(RecordComponent component, Record record) {
        try {
            var accessor = component.getAccessor();
            accessor.trySetAccessible();
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s cannot be read".formatted(component), e);
        }
    }
}
