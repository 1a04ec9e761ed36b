package dev.stoa.kernel.eventstore;

import java.util.UUID;

/**
 * Where an event stands: its stream and its version therein, counted from 1. Written as {@code stream@version}.
 */
public record EventAddress(UUID streamId, int version) {

    /**
     * Reads the written form.
     *
     * @throws IllegalArgumentException
     *             when the text is not {@code uuid@version}
     */
    public static EventAddress parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("Not an event address (stream@version): " + text);
        }
        return new EventAddress(UUID.fromString(text.substring(0, at)), Integer.parseInt(text.substring(at + 1)));
    }

    @Override
    public String toString() {
        return streamId + "@" + version;
    }
}
