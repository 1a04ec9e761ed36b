/** Keys of the server and what is derived from them. */
@NullMarked
package dev.stoa.kernel.internal.access;

import org.jspecify.annotations.NullMarked;
