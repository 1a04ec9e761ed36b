@NullMarked
package dev.stoa.architecture.broken.nullmarked.marked;

import org.jspecify.annotations.NullMarked;
