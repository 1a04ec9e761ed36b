/** Stoa: one deployable, split into verified modules; the only class outside a module is the application. */
@NullMarked
package dev.stoa;

import org.jspecify.annotations.NullMarked;
