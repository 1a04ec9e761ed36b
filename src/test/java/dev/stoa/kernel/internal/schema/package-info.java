/** Tests of the migrations per module. */
@NullMarked
package dev.stoa.kernel.internal.schema;

import org.jspecify.annotations.NullMarked;
