package dev.stoa.kernel.internal.process;

import java.util.UUID;

/**
 * A command that an instance gives.
 *
 * @param sequence
 *            counted from 1 over the life of the instance
 */
record GivenCommand(UUID instanceId, int sequence, Prepared.Given command, Trail trail) {}
