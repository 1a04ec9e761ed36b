/** A decider and a process that look at more than their arguments. */
@NullMarked
package dev.stoa.architecture.broken.purity;

import org.jspecify.annotations.NullMarked;
