package dev.stoa.embedded;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.unit.DataSize;

/** The settings of a plain start but for the folder; the programs are unpacked once for all tests. */
final class TestSettings {

    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    static EmbeddedSettings in(Path directory) {
        return in(directory, DataSize.ofMegabytes(256));
    }

    static EmbeddedSettings in(Path directory, DataSize requiredSpace) {
        return new EmbeddedSettings(directory.toString(), BINARIES.toString(), 0, requiredSpace, Duration.ofMinutes(2),
                Duration.ofMinutes(1), Map.of());
    }

    static Connection connect(EmbeddedPostgres server) throws SQLException {
        return connect(server, EmbeddedPostgres.NAME);
    }

    static Connection connect(EmbeddedPostgres server, String user) throws SQLException {
        return DriverManager.getConnection(server.url(EmbeddedPostgres.NAME), user, server.password());
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void tell(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private TestSettings() {}
}
