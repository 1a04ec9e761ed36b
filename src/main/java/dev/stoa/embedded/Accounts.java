package dev.stoa.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The application's role and database. It is no superuser: what SQL can do at worst, it can do to its own database. */
final class Accounts {

    static void ensure(EmbeddedPostgres server) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), Cluster.SUPERUSER,
                server.password())) {
            if (!exists(connection, "SELECT FROM pg_roles WHERE rolname = '%s'")) {
                execute(connection, "CREATE ROLE %s LOGIN PASSWORD '" + server.password() + "'");
            }
            if (!exists(connection, "SELECT FROM pg_database WHERE datname = '%s'")) {
                execute(connection, "CREATE DATABASE %1$s OWNER %1$s");
            }
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The embedded PostgreSQL is running, but cannot be set up: %s."
                    .formatted(ServerLog.oneLine(e.getMessage())), e);
        }
    }

    private static boolean exists(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql.formatted(EmbeddedPostgres.NAME))) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(EmbeddedPostgres.NAME));
        }
    }

    private Accounts() {}
}
