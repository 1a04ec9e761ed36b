package dev.stoa.kernel.graphql;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The SQL of one list in one order, for {@link Pages}: where a page begins and how it is sorted. All keys run in the
 * same direction, so that an index over them serves both the condition and the order.
 *
 * @param list
 *            the name of the list and order, such as {@code products.NEWEST}
 * @param keys
 *            what is sorted by, none of them null, the last one unique
 * @param descending
 *            whether the list runs from the greatest key to the least
 */
public record Keyset(String list, List<Key> keys, boolean descending) {

    /** What a key's values are. */
    public enum Type {
        TEXT, LONG, INSTANT, UUID
    }

    /**
     * One of the keys.
     *
     * @param expression
     *            an SQL expression, which the page's index has too
     */
    public record Key(String expression, Type type) {}

    /** The condition for rows beyond the page's cursor; true for a page without one. */
    public String condition(PageRequest request) {
        if (request.cursor() == null) {
            return "true";
        }
        var columns = keys.stream().map(Key::expression).collect(Collectors.joining(", "));
        var values = IntStream.range(0, keys.size()).mapToObj(i -> ":key" + i).collect(Collectors.joining(", "));
        return "(%s) %s (%s)".formatted(columns, runsDown(request) ? "<" : ">", values);
    }

    /** What the rows are ordered by, in the page's reading direction; limit them to one more than its size. */
    public String order(PageRequest request) {
        var direction = runsDown(request) ? " DESC" : "";
        return keys.stream().map(key -> key.expression() + direction).collect(Collectors.joining(", "));
    }

    /**
     * The values of the condition's parameters.
     *
     * @throws BadArgument
     *             when the cursor holds no such values
     */
    public Map<String, Object> parameters(PageRequest request) {
        var parameters = new LinkedHashMap<String, Object>();
        var cursor = request.cursor();
        if (cursor != null) {
            try {
                for (int i = 0; i < keys.size(); i++) {
                    parameters.put("key" + i, value(keys.get(i).type(), cursor.key().get(i)));
                }
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
                throw new BadArgument(request.backward() ? "before" : "after", "Not a cursor of this list");
            }
        }
        return parameters;
    }

    private boolean runsDown(PageRequest request) {
        return descending != request.backward();
    }

    private static Object value(Type type, String text) {
        return switch (type) {
            case TEXT -> text;
            case LONG -> Long.valueOf(text);
            case INSTANT -> Instant.parse(text).atOffset(ZoneOffset.UTC);
            case UUID -> UUID.fromString(text);
        };
    }
}
