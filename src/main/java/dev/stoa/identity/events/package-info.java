/** What happened to accounts, sign-ins and keys, as the log keeps it, with their public ids. */
@NamedInterface("events")
@NullMarked
package dev.stoa.identity.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
