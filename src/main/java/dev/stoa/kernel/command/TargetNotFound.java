package dev.stoa.kernel.command;

import java.util.UUID;

/** The thing that a command is about does not exist. */
public class TargetNotFound extends RuntimeException {

    private final String streamType;
    private final UUID streamId;

    public TargetNotFound(String streamType, UUID streamId) {
        super("There is no %s %s".formatted(streamType, streamId));
        this.streamType = streamType;
        this.streamId = streamId;
    }

    public String streamType() {
        return streamType;
    }

    public UUID streamId() {
        return streamId;
    }
}
