/** Modules that allow themselves what the table of the house does not. */
@NullMarked
package dev.stoa.architecture.broken.knowing;

import org.jspecify.annotations.NullMarked;
