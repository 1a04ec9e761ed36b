/** Slices of a query module that use each other both ways, reach inside, and share a table. */
@NullMarked
package dev.stoa.architecture.broken.slices;

import org.jspecify.annotations.NullMarked;
