/** Packages without null-marking or description. */
@NullMarked
package dev.stoa.architecture.broken.nullmarked;

import org.jspecify.annotations.NullMarked;
