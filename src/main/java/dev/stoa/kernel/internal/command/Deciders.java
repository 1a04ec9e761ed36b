package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.internal.personaldata.MarkedTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deciders of this application, by the classes of their commands. Contradictions fail the start. */
@Component
class Deciders {

    private static final Pattern STREAM_TYPE = Pattern.compile("[a-z]{1,63}");

    private final Map<Class<?>, Decider<?, ?, ?>> byCommand = new HashMap<>();
    private final Map<String, Decider<?, ?, ?>> byStreamType = new HashMap<>();

    Deciders(List<Decider<?, ?, ?>> deciders) {
        deciders.forEach(this::add);
    }

    /**
     * The decider of a command.
     *
     * @throws IllegalArgumentException
     *             when there is none for its class
     */
    @SuppressWarnings("unchecked")
    Decider<Command, Object, DomainEvent> of(Command command) {
        var decider = byCommand.get(command.getClass());
        if (decider == null) {
            throw new IllegalArgumentException("No Decider bean decides " + command.getClass().getName());
        }
        return (Decider<Command, Object, DomainEvent>) decider;
    }

    private void add(Decider<?, ?, ?> decider) {
        if (!STREAM_TYPE.matcher(decider.streamType()).matches()) {
            throw new IllegalStateException("%s has the stream type \"%s\"; allowed are 1 to 63 letters a to z"
                    .formatted(name(decider), decider.streamType()));
        }
        var faults = MarkedTypes.faults(decider.stateType());
        if (!faults.isEmpty()) {
            throw new IllegalStateException(String.join("; ", faults));
        }
        refuseTwin(decider, byStreamType.put(decider.streamType(), decider),
                "the stream type \"" + decider.streamType() + "\"");
        addCommands(decider, decider.commandType());
    }

    private void addCommands(Decider<?, ?, ?> decider, Class<?> type) {
        if (type.isSealed()) {
            for (var member : type.getPermittedSubclasses()) {
                addCommands(decider, member);
            }
        } else if (type.isRecord()) {
            refuseTwin(decider, byCommand.put(type, decider), "the command " + type.getName());
        } else {
            throw new IllegalStateException("%s decides %s, which is neither a record nor sealed"
                    .formatted(name(decider), type.getName()));
        }
    }

    private static void refuseTwin(Decider<?, ?, ?> decider, @Nullable Decider<?, ?, ?> other, String what) {
        if (other != null && other != decider) {
            throw new IllegalStateException("%s and %s both decide %s".formatted(name(other), name(decider), what));
        }
    }

    private static String name(Decider<?, ?, ?> decider) {
        return decider.getClass().getName();
    }
}
