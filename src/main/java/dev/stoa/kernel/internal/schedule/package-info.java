/** The threads of work that is repeated. */
@NullMarked
package dev.stoa.kernel.internal.schedule;

import org.jspecify.annotations.NullMarked;
