/** Small houses that break one rule each, with good neighbours that must not be blamed. */
@NullMarked
package dev.stoa.architecture.broken;

import org.jspecify.annotations.NullMarked;
