/** Tests of grouped appends. */
@NullMarked
package dev.stoa.kernel.internal.append;

import org.jspecify.annotations.NullMarked;
