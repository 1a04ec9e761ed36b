package dev.stoa.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again, on its port, when it ends without being told to; gives up when it keeps ending. */
final class Supervision {

    private static final Logger LOG = LoggerFactory.getLogger(Supervision.class);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Duration CALM = Duration.ofMinutes(10);
    private static final int MOST_RESTARTS = 5;

    private final DataDirectory directory;
    private final Startup startup;
    private final int port;
    private int restarts;
    private long lastRestart = System.nanoTime();
    private boolean ended;

    private Supervision(DataDirectory directory, Startup startup, int port) {
        this.directory = directory;
        this.startup = startup;
        this.port = port;
    }

    static Supervision begin(DataDirectory directory, Startup startup, int port) {
        var supervision = new Supervision(directory, startup, port);
        Thread.ofVirtual().name("postgres-supervision").start(supervision::watch);
        return supervision;
    }

    /** From here on the server may end. Waits for a restart that is under way. */
    synchronized void end() {
        ended = true;
    }

    private void watch() {
        try {
            var server = Postmaster.namedIn(directory);
            while (!ended()) {
                Thread.sleep(PAUSE);
                if (server.isEmpty() || !server.get().alive()) {
                    server = restart();
                }
            }
        } catch (IOException | DatabaseUnavailable e) {
            LOG.error("PostgreSQL in {} ended and cannot be started again: {}", directory.root(), e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Optional<Postmaster> restart() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        if (System.nanoTime() - lastRestart > CALM.toNanos()) {
            restarts = 0;
        }
        if (++restarts > MOST_RESTARTS) {
            throw new DatabaseUnavailable("it ended %d times in short order".formatted(restarts));
        }
        LOG.warn("PostgreSQL in {} has ended without being told to; starting it again", directory.root());
        startup.start(port);
        lastRestart = System.nanoTime();
        return Postmaster.namedIn(directory);
    }

    private synchronized boolean ended() {
        return ended;
    }
}
