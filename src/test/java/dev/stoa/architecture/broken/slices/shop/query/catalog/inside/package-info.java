/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.slices.shop.query.catalog.inside;

import org.jspecify.annotations.NullMarked;
