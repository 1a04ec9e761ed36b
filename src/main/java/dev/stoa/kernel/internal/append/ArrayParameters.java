package dev.stoa.kernel.internal.append;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement to columns of rows, one array each, from the first parameter on. */
final class ArrayParameters<R> {

    private final Connection connection;
    private final PreparedStatement statement;
    private final Collection<R> rows;
    private int index;

    ArrayParameters(Connection connection, PreparedStatement statement, Collection<R> rows) {
        this.connection = connection;
        this.statement = statement;
        this.rows = rows;
    }

    ArrayParameters<R> add(String type, Function<R, @Nullable Object> column) throws SQLException {
        var values = rows.stream().map(column).toArray();
        statement.setArray(++index, connection.createArrayOf(type, values));
        return this;
    }

    ArrayParameters<R> addText(Function<R, @Nullable Object> column) throws SQLException {
        var values = rows.stream().map(column).map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
        statement.setArray(++index, connection.createArrayOf("text", values));
        return this;
    }

    /** Goes on with other rows. */
    <O> ArrayParameters<O> rows(Collection<O> others) {
        var next = new ArrayParameters<>(connection, statement, others);
        next.index = index;
        return next;
    }
}
