/** Read tables that a rebuild cannot clone, and a command table that may be so. */
@NullMarked
package dev.stoa.architecture.broken.clones;

import org.jspecify.annotations.NullMarked;
