/** Tests of event types, their JSON and upcasting. */
@NullMarked
package dev.stoa.kernel.internal.eventstore;

import org.jspecify.annotations.NullMarked;
