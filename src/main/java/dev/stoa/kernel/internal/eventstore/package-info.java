/** The log behind the public interfaces: event types, their JSON, upcasting and reading. */
@NullMarked
package dev.stoa.kernel.internal.eventstore;

import org.jspecify.annotations.NullMarked;
