/** The jar as its users meet it: real processes, real connections, and what is left when they are killed. */
@NullMarked
package dev.stoa.endtoend;

import org.jspecify.annotations.NullMarked;
