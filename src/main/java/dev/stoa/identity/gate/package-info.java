/** The way in: what comes with a request is turned into an actor, or refused with 401. */
@NullMarked
package dev.stoa.identity.gate;

import org.jspecify.annotations.NullMarked;
