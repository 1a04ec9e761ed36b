/** The log that is the truth: what an event is, where it stands and how it is read back. */
@NamedInterface("eventstore")
@NullMarked
package dev.stoa.kernel.eventstore;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
