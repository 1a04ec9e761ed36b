/**
 * The Modulith event publication registry as a queue: what is stored for processors, and what is left to Modulith.
 */
@NullMarked
package dev.stoa.kernel.internal.publication;

import org.jspecify.annotations.NullMarked;
