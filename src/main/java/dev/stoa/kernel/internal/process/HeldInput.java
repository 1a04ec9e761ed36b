package dev.stoa.kernel.internal.process;

import java.util.UUID;

/**
 * An input that an instance waits for.
 *
 * @param attempts
 *            how often it was tried; 0 for one that only waits behind another
 */
record HeldInput(UUID instanceId, long sequence, Pending pending, int attempts) {}
