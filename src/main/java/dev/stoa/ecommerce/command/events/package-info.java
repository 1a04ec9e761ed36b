/** What happened in the shop, as the log keeps it, with the values and public ids that the events speak of. */
@NamedInterface("events")
@NullMarked
package dev.stoa.ecommerce.command.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
