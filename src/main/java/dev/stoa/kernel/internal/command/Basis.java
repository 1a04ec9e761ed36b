package dev.stoa.kernel.internal.command;

/**
 * What a command is decided on.
 *
 * @param committed
 *            whether it was read from the log for this very decision; otherwise the log may have moved on
 */
record Basis(Aggregate aggregate, boolean committed) {}
