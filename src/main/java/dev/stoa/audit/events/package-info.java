/** What was refused, as the log keeps it. */
@NamedInterface("events")
@NullMarked
package dev.stoa.audit.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
