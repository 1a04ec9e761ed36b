package dev.stoa.kernel.command;

import java.util.UUID;

/**
 * A wish to change one stream. Implemented by records, sealed per aggregate, with constraints of Jakarta Validation on
 * their components. Clock readings and new ids come with the command, as components marked {@link Assigned}.
 */
public interface Command {

    /** The stream that the command is decided on and whose events it may append. */
    UUID streamId();
}
