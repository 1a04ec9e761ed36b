/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.events.shop.command.events;

import org.jspecify.annotations.NullMarked;
