/** Keeps in the log which commands were refused to whom. */
@NullMarked
package dev.stoa.audit.refusals;

import org.jspecify.annotations.NullMarked;
