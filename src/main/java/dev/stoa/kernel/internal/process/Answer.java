package dev.stoa.kernel.internal.process;

import java.util.UUID;

/** An executed command with its outcome, both as JSON, that its process has not been told of. */
record Answer(UUID commandId, UUID instanceId, String commandType, String payload, String outcome, Trail trail) {}
