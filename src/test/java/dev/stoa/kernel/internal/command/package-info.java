/** Tests of the command gateway on a real database. */
@NullMarked
package dev.stoa.kernel.internal.command;

import org.jspecify.annotations.NullMarked;
