/**
 * The only writer of the log: takes appends that are under way at the same moment and commits them together, answers
 * each for itself, and never leaves open whether one was written.
 */
@NullMarked
package dev.stoa.kernel.internal.append;

import org.jspecify.annotations.NullMarked;
