package dev.stoa.kernel.process;

import tools.jackson.databind.JsonNode;

/** How a command of a process ended. Stored under the command's id, so that a redelivery finds the same. */
public sealed interface CommandOutcome {

    /** Accepted; the stream is at this version now. */
    record Accepted(int version) implements CommandOutcome {}

    /**
     * Refused by a rule. An answer, not a failure.
     *
     * @param code
     *            the rejection's code; NOT_FOUND where the command's target does not exist, BAD_USER_INPUT where the
     *            command itself is invalid
     * @param message
     *            one sentence for people
     * @param rejection
     *            the rejection's components as JSON
     */
    record Refused(String code, String message, JsonNode rejection) implements CommandOutcome {}
}
