/** A package of a twin. */
@NullMarked
package dev.stoa.architecture.broken.undeclared.beta.inside;

import org.jspecify.annotations.NullMarked;
