package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import java.util.Locale;

/** The names of commands in receipts, metrics and traces. */
final class CommandNames {

    private static final ClassValue<String> NAMES = new ClassValue<>() {

        @Override
        protected String computeValue(Class<?> type) {
            var annotation = type.getAnnotation(CommandType.class);
            return annotation == null ? inWords(type) : annotation.value();
        }
    };

    private CommandNames() {}

    /** The value of {@link CommandType}; without one, the simple class name in lower case with hyphens. */
    static String of(Command command) {
        return NAMES.get(command.getClass());
    }

    private static String inWords(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
