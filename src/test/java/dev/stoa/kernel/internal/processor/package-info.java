/** Tests of draining, parking and rebuilding on a real PostgreSQL. */
@NullMarked
package dev.stoa.kernel.internal.processor;

import org.jspecify.annotations.NullMarked;
