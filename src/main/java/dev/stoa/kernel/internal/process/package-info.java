/**
 * Process managers: applies inputs under the processor's lock, executes the commands that were given, in order per
 * instance, and feeds their outcomes back.
 */
@NullMarked
package dev.stoa.kernel.internal.process;

import org.jspecify.annotations.NullMarked;
