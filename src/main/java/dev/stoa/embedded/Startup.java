package dev.stoa.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.time.Duration;

/** Starts the server on the port that it had before, where that is free, and waits out what passes by itself. */
final class Startup {

    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final DataDirectory directory;
    private final Cluster cluster;
    private final EmbeddedSettings settings;
    private final ServerLog log;

    Startup(DataDirectory directory, Cluster cluster, EmbeddedSettings settings) {
        this.directory = directory;
        this.cluster = cluster;
        this.settings = settings;
        this.log = new ServerLog(directory.serverLog());
    }

    /** On the configured port, else on the one before, else on any; gives the port. */
    int start() throws IOException {
        return settings.port() != 0 ? start(settings.port()) : start(this::kept);
    }

    /** On this port and no other. */
    int start(int port) throws IOException {
        return start(() -> port);
    }

    private int start(Ports ports) throws IOException {
        Leftover.remove(directory, cluster, settings.stopTimeout());
        log.rotate();
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            int port = ports.next();
            log.begin();
            cluster.configure(port, settings.parameters());
            if (cluster.start(settings.startTimeout())) {
                Files.writeString(directory.port(), String.valueOf(port));
                return port;
            }
            if (!passes(log.text())) {
                break;
            }
            pause();
        }
        throw new DatabaseUnavailable("PostgreSQL did not start in %s: %s. Its log is %s."
                .formatted(directory.root(), ServerLog.reason(log.text()), directory.serverLog()));
    }

    /** The port was taken meanwhile, or sessions of a server that was killed have not ended yet. */
    private static boolean passes(String text) {
        return text.contains("could not create any TCP/IP sockets") || text.contains("shared memory block");
    }

    private int kept() throws IOException {
        int before = remembered();
        return before != 0 && isFree(before) ? before : free();
    }

    private int remembered() throws IOException {
        var text = Files.exists(directory.port()) ? Files.readString(directory.port()).strip() : "";
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static int free() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }

    private interface Ports {

        int next() throws IOException;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while PostgreSQL was starting.", e);
        }
    }
}
