/**
 * Ordered processors on the Modulith event publication registry: routing, draining, parking, rebuilding.
 */
@NullMarked
package dev.stoa.kernel.internal.processor;

import org.jspecify.annotations.NullMarked;
