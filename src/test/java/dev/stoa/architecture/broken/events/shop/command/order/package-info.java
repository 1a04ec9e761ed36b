/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.events.shop.command.order;

import org.jspecify.annotations.NullMarked;
