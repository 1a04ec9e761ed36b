/** Tests of the registry against Modulith's own. */
@NullMarked
package dev.stoa.kernel.internal.publication;

import org.jspecify.annotations.NullMarked;
