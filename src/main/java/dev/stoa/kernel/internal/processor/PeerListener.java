package dev.stoa.kernel.internal.processor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Listens for other nodes on a connection of its own, and counts them. Connects again for as long as the node runs. */
final class PeerListener {

    static final String CHANNEL = "stoa_peers";

    private static final Logger LOG = LoggerFactory.getLogger(PeerListener.class);
    private static final String APPLICATION_NAME = "stoa-node";
    private static final int LISTEN_MILLIS = 500;
    private static final Duration COUNT_EVERY = Duration.ofSeconds(2);
    private static final Duration RECONNECT_PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final PeerLink link;
    private final Workers workers;

    PeerListener(JdbcConnectionDetails database, PeerLink link, Workers workers) {
        this.database = database;
        this.link = link;
        this.workers = workers;
    }

    void run() {
        while (link.isRunning()) {
            try (var connection = connect()) {
                listen(connection);
            } catch (SQLException | RuntimeException | Error lost) {
                LOG.debug("The link to peers is lost", lost);
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("ApplicationName", APPLICATION_NAME);
        set(properties, "user", database.getUsername());
        set(properties, "password", database.getPassword());
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        link.linkRestored(workers);
        var postgres = connection.unwrap(PGConnection.class);
        var counted = Instant.EPOCH;
        while (link.isRunning()) {
            if (Duration.between(counted, Instant.now()).compareTo(COUNT_EVERY) > 0) {
                link.peersSeen(countPeers(connection));
                counted = Instant.now();
            }
            for (var notification : postgres.getNotifications(LISTEN_MILLIS)) {
                link.heard(notification.getParameter(), workers);
            }
        }
    }

    private static int countPeers(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
            SELECT count(*) FROM pg_stat_activity
             WHERE datname = current_database() AND application_name = '%s' AND pid <> pg_backend_pid()
            """.formatted(APPLICATION_NAME))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void set(Properties properties, String key, @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }

    private void pause() {
        try {
            Thread.sleep(RECONNECT_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
