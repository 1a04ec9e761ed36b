package dev.stoa.kernel.graphql;

import java.util.List;

/**
 * Where a page begins: the sort key of a row, for one list in one order. Opaque to clients, versioned, and refused by
 * any other list or order.
 *
 * @param list
 *            the list and order that it belongs to, such as {@code products.NEWEST}
 * @param key
 *            the values of the sort key as text, the last one unique
 */
public record Cursor(String list, List<String> key) {}
