package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.internal.personaldata.MarkedTypes;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The stable names of the event classes of this application, both ways. Immutable and complete once constructed.
 */
public final class EventTypes {

    private final Map<String, Class<? extends DomainEvent>> classes = new TreeMap<>();

    /**
     * Takes up event classes.
     *
     * @throws IllegalStateException
     *             when one is no record, has no {@link EventType}, a version below 1, or a name that another one has,
     *             or marks personal data without telling whose
     */
    public EventTypes(Collection<? extends Class<?>> found) {
        found.forEach(this::add);
    }

    /** The stable name under which events of the class are stored. */
    public String nameOf(Class<? extends DomainEvent> type) {
        return annotation(type).value();
    }

    /** The schema version that the class writes. */
    public int versionOf(Class<? extends DomainEvent> type) {
        return annotation(type).version();
    }

    /**
     * The class that reads events of the name.
     *
     * @throws IllegalArgumentException
     *             when this application has none
     */
    public Class<? extends DomainEvent> classOf(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("No event class has the type name " + name));
    }

    /** The class that reads events of the name, if this application has one. */
    public Optional<Class<? extends DomainEvent>> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /** The names of all event classes that are the type or below it, in alphabetical order. */
    public Set<String> namesUnder(Class<?> sealedOrRecord) {
        return classes.entrySet().stream().filter(entry -> sealedOrRecord.isAssignableFrom(entry.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every event class, in the order of the names. */
    public Collection<Class<? extends DomainEvent>> all() {
        return classes.values();
    }

    private void add(Class<?> type) {
        if (!type.isRecord() || !DomainEvent.class.isAssignableFrom(type)) {
            throw new IllegalStateException(
                    "%s is annotated with @EventType, but only records that implement DomainEvent are events"
                            .formatted(type.getName()));
        }
        var event = type.asSubclass(DomainEvent.class);
        var annotation = annotation(event);
        if (annotation.version() < 1 || annotation.value().isBlank()) {
            throw new IllegalStateException("@EventType of %s needs a name and a version of 1 or more"
                    .formatted(type.getName()));
        }
        var faults = MarkedTypes.faults(type);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        refuseTwin(event, classes.putIfAbsent(annotation.value(), event));
    }

    private static void refuseTwin(Class<?> type, @Nullable Class<?> other) {
        if (other != null && other != type) {
            throw new IllegalStateException("%s and %s both have the event type name %s; names are unique".formatted(
                    other.getName(), type.getName(), annotation(type).value()));
        }
    }

    private static EventType annotation(Class<?> type) {
        var annotation = type.getAnnotation(EventType.class);
        if (annotation == null) {
            throw new IllegalStateException(
                    "%s is an event without @EventType; give it the stable name that it is stored under"
                            .formatted(type.getName()));
        }
        return annotation;
    }
}
