/** The command gateway: one road for every command of every domain, from validation to the receipt. */
@NullMarked
package dev.stoa.kernel.internal.command;

import org.jspecify.annotations.NullMarked;
