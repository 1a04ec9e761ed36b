package dev.stoa.kernel.graphql;

import org.jspecify.annotations.Nullable;

/**
 * A checked wish for a page of a connection.
 *
 * @param size
 *            1 to 100
 * @param backward
 *            whether the page is taken from the end ({@code last}, {@code before})
 * @param cursor
 *            the decoded sort key to go on from, or null for the first (last) page
 */
public record PageRequest(int size, boolean backward, @Nullable Cursor cursor) {}
