package dev.stoa.kernel.internal.personaldata;

import dev.stoa.kernel.eventstore.EventAddress;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a document stands. What is encrypted there can be read there only: a field that was moved to another document,
 * or to another place in the same one, is found out.
 *
 * @param name
 *            tells the document from all others
 * @param person
 *            whose the marked components are that name nobody
 */
public record Place(String name, UUID person) {

    /** An event in its stream. */
    public static Place ofEvent(EventAddress address, String eventType) {
        return new Place("event\0%s\0%s".formatted(address, eventType), address.streamId());
    }

    /** The snapshot of a stream. */
    public static Place ofSnapshot(UUID streamId, int version) {
        return new Place("snapshot\0%s\0%d".formatted(streamId, version), streamId);
    }

    /** The state of a process instance after so many inputs. */
    public static Place ofState(String processId, UUID instanceId, int version) {
        return new Place("state\0%s\0%s\0%d".formatted(processId, instanceId, version), instanceId);
    }

    /** A command that a process gave. */
    public static Place ofCommand(UUID commandId, UUID streamId) {
        return new Place("command\0" + commandId, streamId);
    }

    /** How a command that a process gave ended. */
    public static Place ofOutcome(UUID commandId) {
        return new Place("outcome\0" + commandId, commandId);
    }

    byte[] associated(String path) {
        return (name + "\0" + path).getBytes(StandardCharsets.UTF_8);
    }
}
