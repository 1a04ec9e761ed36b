/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.slices.shop.query.orders;

import org.jspecify.annotations.NullMarked;
