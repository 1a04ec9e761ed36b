package dev.stoa.kernel.internal.graphql;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Holds the lock of a processor, so that it applies nothing until this is closed. */
record HeldProcessor(Connection connection, String processorId) implements AutoCloseable {

    private static final int LOCK_CLASS = 0x53544f41;

    static HeldProcessor hold(DataSource database, String processorId) throws SQLException {
        var held = new HeldProcessor(database.getConnection(), processorId);
        held.execute("pg_advisory_lock");
        return held;
    }

    private void execute(String function) throws SQLException {
        try (var statement = connection.prepareStatement(
                "SELECT %s(%d, number) FROM kernel.processor WHERE id = ?".formatted(function, LOCK_CLASS))) {
            statement.setString(1, processorId);
            statement.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        execute("pg_advisory_unlock");
        connection.close();
    }
}
