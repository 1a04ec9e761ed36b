package dev.stoa.kernel.internal.process;

import java.util.UUID;

/**
 * A command that this node may execute until its lease runs out.
 *
 * @param attempts
 *            executions begun, this one included
 */
record Leased(UUID id, String processId, UUID instanceId, String commandType, String payload, Trail trail,
        int attempts) {

    /** Who gives it; its idempotency key is the id. */
    String actor() {
        return "process:" + processId;
    }
}
