package dev.stoa.support;

import dev.stoa.embedded.EmbeddedPostgres;
import dev.stoa.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Starts an embedded server under {@code target}, for this run only: fast, not durable, and gone afterwards. */
final class TestServerProcess {

    private static final Path PARENT = Path.of("target", "test-postgres").toAbsolutePath();
    private static final Duration TO_DISCONNECT = Duration.ofSeconds(10);

    static EmbeddedPostgres start() {
        removeRemains();
        var own = PARENT.resolve(String.valueOf(ProcessHandle.current().pid()));
        var server = EmbeddedPostgres.start(settings(own));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, own), "test-postgres"));
        return server;
    }

    static Path binaries() {
        return PARENT.resolveSibling("postgres-binaries");
    }

    private static EmbeddedSettings settings(Path own) {
        return new EmbeddedSettings(own.toString(), binaries().toString(), 0, DataSize.ofMegabytes(256),
                Duration.ofMinutes(2), Duration.ofMinutes(1),
                Map.of("fsync", "off", "full_page_writes", "off", "max_connections", "300"));
    }

    /** Contexts are closed by shutdown hooks too; the server waits until they have let go of it. */
    private static void end(EmbeddedPostgres server, Path own) {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", server.password())) {
            var deadline = System.nanoTime() + TO_DISCONNECT.toNanos();
            while (inUse(connection) && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
        } catch (SQLException e) {
            LoggerFactory.getLogger(TestServerProcess.class).warn("The server of the tests ended by itself", e);
        }
        server.stop();
        delete(own);
    }

    private static boolean inUse(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery("""
            SELECT FROM pg_stat_activity, pg_sleep(0.05)
            WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()""")) {
            return rows.next();
        }
    }

    /** Ends and deletes what runs before this one left behind when they were killed. */
    private static void removeRemains() {
        if (!Files.isDirectory(PARENT)) {
            return;
        }
        try (Stream<Path> runs = Files.list(PARENT)) {
            runs.filter(it -> !alive(it.getFileName().toString())).forEach(TestServerProcess::remove);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean alive(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isPresent();
    }

    private static void remove(Path run) {
        ProcessHandle.allProcesses()
                .filter(it -> it.info().commandLine().orElse("").contains(run.resolve("cluster").toString()))
                .forEach(it -> {
                    it.destroyForcibly();
                    it.onExit().join();
                });
        delete(run);
    }

    private static void delete(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + directory, e);
        }
    }

    private TestServerProcess() {}
}
