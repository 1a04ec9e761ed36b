/** Names that say nothing, beside some that do. */
@NullMarked
package dev.stoa.architecture.broken.words;

import org.jspecify.annotations.NullMarked;
