package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.internal.personaldata.MarkedTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The stable names of the command classes of this application, both ways. Immutable once constructed. */
public final class CommandTypes {

    private final Map<String, Class<? extends Command>> classes = new HashMap<>();

    /**
     * Takes up command classes.
     *
     * @throws IllegalStateException
     *             when one is no record that implements {@link Command}, or has a blank name or one that another has
     */
    public CommandTypes(Collection<? extends Class<?>> found) {
        found.forEach(this::add);
    }

    /** The class that reads commands of the name, if this application has one. */
    public Optional<Class<? extends Command>> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    /**
     * The stable name of a class of commands.
     *
     * @throws IllegalArgumentException
     *             when it has none
     */
    public String nameOf(Class<? extends Command> type) {
        var annotation = type.getAnnotation(CommandType.class);
        if (annotation == null || classes.get(annotation.value()) != type) {
            throw new IllegalArgumentException(
                    "%s has no @CommandType, and a process can only give commands with a stable name"
                            .formatted(type.getName()));
        }
        return annotation.value();
    }

    private void add(Class<?> type) {
        var annotation = type.getAnnotation(CommandType.class);
        if (annotation == null || annotation.value().isBlank() || !type.isRecord()
                || !Command.class.isAssignableFrom(type)) {
            throw new IllegalStateException("@CommandType with a name stands on records that implement Command, not on "
                    + type.getName());
        }
        var faults = MarkedTypes.faults(type);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        var other = classes.putIfAbsent(annotation.value(), type.asSubclass(Command.class));
        if (other != null && other != type) {
            throw new IllegalStateException("%s and %s both have the command type name %s; names are unique"
                    .formatted(other.getName(), type.getName(), annotation.value()));
        }
    }
}
