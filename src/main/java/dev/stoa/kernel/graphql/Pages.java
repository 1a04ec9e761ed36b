package dev.stoa.kernel.graphql;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Checks the arguments of connections and makes pages of rows. */
public interface Pages {

    /**
     * Checks {@code first}, {@code after}, {@code last} and {@code before}.
     *
     * @param list
     *            the list and order, such as {@code products.NEWEST}; a cursor of another is refused
     * @throws BadArgument
     *             naming the argument and what is allowed
     */
    PageRequest request(String list, @Nullable Integer first, @Nullable String after, @Nullable Integer last,
            @Nullable String before);

    /**
     * Makes a page.
     *
     * @param rows
     *            up to {@code size + 1} rows in reading direction (backward: from the end); one more than the size
     *            tells that there is a further page
     * @param key
     *            the sort key of a row, in the same order as in the query
     */
    <T> Connection<T> page(String list, PageRequest request, List<T> rows, Function<T, List<String>> key);
}
