package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server of our own, listening on loopback only, with its data in one folder. At most one process works on
 * a folder, and one server per folder within it: a second start in the same process gives the running server.
 */
public final class EmbeddedPostgres {

    /** The role that owns the database, without superuser rights, and the name of the database. */
    public static final String NAME = "stoa";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Map<Path, EmbeddedPostgres> RUNNING = new HashMap<>();

    private final EmbeddedSettings settings;
    private final DataDirectory directory;
    private final DirectoryLock lock;
    private final Cluster cluster;
    private final Supervision supervision;
    private final int port;
    private final String password;

    private EmbeddedPostgres(EmbeddedSettings settings, Archive archive, DataDirectory directory, DirectoryLock lock)
            throws IOException {
        this.settings = settings;
        this.directory = directory;
        this.lock = lock;
        var home = Binaries.unpack(archive, settings.binaries());
        this.cluster = new Cluster(directory, new Programs(home, directory.programOutput(),
                OperatingUser.prefix(archive.platform(), directory.root())));
        if (!directory.hasCluster()) {
            cluster.create(archive.major());
        }
        this.password = Password.read(directory);
        var startup = new Startup(directory, cluster, settings);
        this.port = startup.start();
        this.supervision = Supervision.begin(directory, startup, port);
    }

    /**
     * Starts the server and returns when it answers. A server that a killed process left on the folder is stopped
     * first, as cleanly as any other.
     *
     * @throws RuntimeException
     *             with one line for the operator when there can be none; nothing was touched then that was there before
     */
    public static EmbeddedPostgres start(EmbeddedSettings settings) {
        synchronized (RUNNING) {
            return RUNNING.computeIfAbsent(settings.data(), _ -> open(settings));
        }
    }

    private static EmbeddedPostgres open(EmbeddedSettings settings) {
        var begin = System.nanoTime();
        try {
            var archive = Archive.on(Platform.here());
            var directory = new DataDirectory(settings.data());
            directory.check(archive, settings.requiredSpace());
            var server = open(settings, archive, directory);
            server.prepare();
            LOG.info("{} is up at 127.0.0.1:{} after {} ms, its data in {}", archive, server.port,
                    Duration.ofNanos(System.nanoTime() - begin).toMillis(), directory.root());
            return server;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL cannot work in %s: %s. Choose another folder with stoa.embedded.data-directory, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(settings.data(), reason(e)),
                    e);
        }
    }

    private static EmbeddedPostgres open(EmbeddedSettings settings, Archive archive, DataDirectory directory)
            throws IOException {
        PrivateFiles.createDirectory(directory.root());
        var lock = DirectoryLock.take(directory.lock(), directory.root());
        try {
            return new EmbeddedPostgres(settings, archive, directory, lock);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Stops the server that this process runs on the folder, if there is one. */
    static void stop(EmbeddedSettings settings) {
        synchronized (RUNNING) {
            var server = RUNNING.get(settings.data());
            if (server != null) {
                server.stop();
            }
        }
    }

    /** Stops the server and waits for it. Open sessions end; whatever was committed is on disk. */
    public void stop() {
        synchronized (RUNNING) {
            if (!RUNNING.remove(settings.data(), this)) {
                return;
            }
            supervision.end();
            try (lock) {
                if (!cluster.stop(settings.stopTimeout())) {
                    LOG.warn("PostgreSQL in {} did not stop within {} s; the next start will deal with it",
                            directory.root(),
                            settings.stopTimeout().toSeconds());
                }
            } catch (IOException | DatabaseUnavailable e) {
                LOG.warn("PostgreSQL in {} may not have stopped; the next start will deal with it: {}",
                        directory.root(),
                        e.getMessage());
            }
        }
    }

    /** The address of a database in this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** The password of {@link #NAME} and of the superuser {@code postgres}. */
    public String password() {
        return password;
    }

    private void prepare() throws IOException {
        try {
            Accounts.ensure(this);
        } catch (DatabaseUnavailable e) {
            supervision.end();
            try (lock) {
                cluster.stop(settings.stopTimeout());
            }
            throw e;
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileSystemException file when file.getReason() != null -> file.getFile() + ": " + file.getReason();
            case FileSystemException file -> file.getClass().getSimpleName() + " " + file.getFile();
            default -> String.valueOf(e.getMessage());
        };
    }
}
