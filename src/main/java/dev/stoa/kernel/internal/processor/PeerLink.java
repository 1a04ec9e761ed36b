package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.internal.consistency.AppliedChanges;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Tells the other nodes on this database what happened here, and hears from them: events were appended, events were
 * applied. Only a hint that saves waiting for the next poll. One notifier per node sends, on a connection of its own
 * and never inside an append or a batch, coalesced, and only where there are peers.
 */
@Component
class PeerLink {

    private static final Logger LOG = LoggerFactory.getLogger(PeerLink.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String node = UUID.randomUUID().toString();
    private final JdbcConnectionDetails database;
    private final JdbcTemplate jdbc;
    private final AppliedChanges changes;
    private final PeerNews news = new PeerNews();
    private volatile boolean running;
    private volatile int peers;
    private Thread listener = Thread.ofVirtual().unstarted(() -> {
    });
    private Thread sender = listener;

    PeerLink(JdbcConnectionDetails database, JdbcTemplate jdbc, AppliedChanges changes) {
        this.database = database;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    void start(Workers workers) {
        running = true;
        listener = Thread.ofVirtual().name("peer listener")
                .start(() -> new PeerListener(database, this, workers).run());
        sender = Thread.ofVirtual().name("peer notifier").start(this::send);
    }

    void stop() {
        running = false;
        listener.interrupt();
        sender.interrupt();
    }

    boolean isRunning() {
        return running;
    }

    void appended() {
        if (peers > 0) {
            news.appended();
        }
    }

    void applied(String processorId, List<EventAddress> addresses) {
        if (peers > 0) {
            news.applied(processorId, addresses);
        }
    }

    /** Called by one thread. What was not told to a peer before it was seen, it may have missed. */
    void peersSeen(int count) {
        int before = peers;
        peers = count;
        if (count > before) {
            news.resync();
        }
    }

    /** Handles a message of another node. */
    void heard(String payload, Workers workers) {
        var parts = payload.split("\\|", 4);
        if (parts.length < 2 || parts[0].equals(node)) {
            return;
        }
        switch (parts[1]) {
            case PeerNews.APPENDED -> workers.wakeAllForEvents();
            case PeerNews.APPLIED -> changes.appliedElsewhere(parts[2], PeerNews.addresses(parts[3]));
            default -> changes.resync();
        }
    }

    /** After a lost link nobody knows what was missed. */
    void linkRestored(Workers workers) {
        workers.wakeAll();
        changes.resync();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void send() {
        while (running) {
            try {
                for (var message : news.take()) {
                    jdbc.queryForList("SELECT pg_notify(?, ?)", PeerListener.CHANNEL, node + "|" + message);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error failure) {
                LOG.debug("Peers were not told; they are told to look again", Failures.masked(failure));
                news.resync();
                pause();
            }
        }
    }
}
