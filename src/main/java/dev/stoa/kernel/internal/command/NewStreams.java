package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;

/** Which commands begin a stream under an id that the server has just assigned. A hint: the log decides. */
final class NewStreams {

    private static final ClassValue<Boolean> ASSIGNED = new ClassValue<>() {

        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("streamId").isAnnotationPresent(Assigned.class);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " is a command without streamId()", e);
            }
        }
    };

    private NewStreams() {}

    static boolean isBegunBy(Command command) {
        return ASSIGNED.get(command.getClass());
    }
}
