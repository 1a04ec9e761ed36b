package dev.stoa.kernel.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The thing that a command is about does not exist. */
public class TargetNotFound extends RuntimeException {

    private final String streamType;
    private final UUID streamId;
    private final @Nullable String advice;

    public TargetNotFound(String streamType, UUID streamId) {
        this(streamType, streamId, null);
    }

    /**
     * @param advice
     *            what to tell somebody who did not name the thing
     */
    public TargetNotFound(String streamType, UUID streamId, @Nullable String advice) {
        super("There is no %s %s".formatted(streamType, streamId));
        this.streamType = streamType;
        this.streamId = streamId;
        this.advice = advice;
    }

    public String streamType() {
        return streamType;
    }

    public UUID streamId() {
        return streamId;
    }

    public @Nullable String advice() {
        return advice;
    }
}
