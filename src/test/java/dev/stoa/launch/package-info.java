/** Tests of the way in. */
@NullMarked
package dev.stoa.launch;

import org.jspecify.annotations.NullMarked;
