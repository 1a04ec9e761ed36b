package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.Connection;
import dev.stoa.kernel.graphql.Connection.Edge;
import dev.stoa.kernel.graphql.Connection.PageInfo;
import dev.stoa.kernel.graphql.Cursor;
import dev.stoa.kernel.graphql.PageRequest;
import dev.stoa.kernel.graphql.Pages;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class KeysetPages implements Pages {

    private final OperationLimits limits;

    KeysetPages(OperationLimits limits) {
        this.limits = limits;
    }

    @Override
    public PageRequest request(String list, @Nullable Integer first, @Nullable String after, @Nullable Integer last,
            @Nullable String before) {
        boolean backward = last != null || before != null;
        if (backward) {
            refuse("first", first, "\"first\" goes with \"after\", not with \"last\" or \"before\"");
            refuse("after", after, "\"after\" goes with \"first\", not with \"last\" or \"before\"");
            return new PageRequest(size("last", last), true, cursor(list, "before", before));
        }
        return new PageRequest(size("first", first), false, cursor(list, "after", after));
    }

    @Override
    public <T> Connection<T> page(String list, PageRequest request, List<T> rows, Function<T, List<String>> key) {
        boolean further = rows.size() > request.size();
        var shown = further ? rows.subList(0, request.size()) : rows;
        var ordered = request.backward() ? shown.reversed() : shown;
        var edges = ordered.stream().map(row -> new Edge<>(row, CursorText.write(new Cursor(list, key.apply(row)))))
                .toList();
        boolean behind = request.cursor() != null;
        return new Connection<>(edges,
                new PageInfo(request.backward() ? behind : further, request.backward() ? further : behind,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()));
    }

    private static void refuse(String argument, @Nullable Object value, String message) {
        if (value != null) {
            throw new BadArgument(argument, message);
        }
    }

    private int size(String argument, @Nullable Integer wanted) {
        if (wanted == null) {
            return limits.defaultPageSize();
        }
        limits.badPageSize(argument, wanted).ifPresent(bad -> {
            throw bad;
        });
        return wanted;
    }

    private static @Nullable Cursor cursor(String list, String argument, @Nullable String text) {
        if (text == null) {
            return null;
        }
        var cursor = CursorText.read(text)
                .orElseThrow(() -> new BadArgument(argument, "Not a cursor; take one from a page of this list"));
        if (!cursor.list().equals(list)) {
            throw new BadArgument(argument, "A cursor of another list or order; take one from a page of this one");
        }
        return cursor;
    }
}
