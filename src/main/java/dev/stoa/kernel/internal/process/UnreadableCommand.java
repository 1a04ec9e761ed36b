package dev.stoa.kernel.internal.process;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command that a process gave cannot be turned into an object of this release; those behind it wait. */
final class UnreadableCommand extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableCommand(UUID id, String type, String reason, @Nullable Throwable cause) {
        super("Cannot read the outgoing command %s (%s): %s".formatted(id, type, reason), cause);
    }
}
