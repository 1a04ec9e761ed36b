/** A module that uses another one without saying so, and one that reaches behind a named interface. */
@NullMarked
package dev.stoa.architecture.broken.undeclared;

import org.jspecify.annotations.NullMarked;
