/** Tables that two modules make, that two projections keep, or nobody. */
@NullMarked
package dev.stoa.architecture.broken.tables;

import org.jspecify.annotations.NullMarked;
