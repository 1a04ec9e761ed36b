/** Modules that leave out what a module says about itself. */
@NullMarked
package dev.stoa.architecture.broken.declaration;

import org.jspecify.annotations.NullMarked;
