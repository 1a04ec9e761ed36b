/** Handlers that nobody calls, or that are called past the queue. */
@NullMarked
package dev.stoa.architecture.broken.listening;

import org.jspecify.annotations.NullMarked;
