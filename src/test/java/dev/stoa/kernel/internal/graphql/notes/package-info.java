/** A small domain for the tests of the API: notes that are written, rewritten, listed and followed. */
@NullMarked
package dev.stoa.kernel.internal.graphql.notes;

import org.jspecify.annotations.NullMarked;
