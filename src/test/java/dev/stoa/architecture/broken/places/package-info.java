/** Processors under a foreign or shared id, and in the wrong kind of module. */
@NullMarked
package dev.stoa.architecture.broken.places;

import org.jspecify.annotations.NullMarked;
