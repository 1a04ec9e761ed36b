package dev.stoa.kernel.internal.processor;

import java.util.UUID;

/** An event must wait because its process instance is parked. Not a failure of the event. */
public class HeldBackException extends RuntimeException {

    private final UUID instanceId;

    public HeldBackException(UUID instanceId) {
        super("The process instance %s is parked".formatted(instanceId));
        this.instanceId = instanceId;
    }

    public UUID instanceId() {
        return instanceId;
    }
}
