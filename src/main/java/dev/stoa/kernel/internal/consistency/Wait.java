package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency.Freshness;
import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who waits. Done when every requirement is settled; checked again at growing intervals until then. */
final class Wait implements Delayed {

    private static final long FIRST_PAUSE = Duration.ofMillis(25).toNanos();
    private static final long LONGEST_PAUSE = Duration.ofMillis(250).toNanos();

    private final List<Requirement> requirements = new ArrayList<>();
    private final AtomicInteger open;
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final CompletableFuture<Void> checked = new CompletableFuture<>();
    private volatile long nextCheck = System.nanoTime();
    private volatile long pause = FIRST_PAUSE;

    Wait(Collection<EventAddress> addresses, Collection<String> processorIds) {
        for (var address : addresses) {
            if (processorIds.isEmpty()) {
                requirements.add(new Requirement(this, null, address));
            }
            for (var processorId : processorIds) {
                requirements.add(new Requirement(this, processorId, address));
            }
        }
        open = new AtomicInteger(requirements.size());
    }

    List<Requirement> requirements() {
        return requirements;
    }

    CompletableFuture<Void> done() {
        return done;
    }

    /** Completes with the first look at the database, whatever it saw. */
    CompletableFuture<Void> checked() {
        return checked;
    }

    void settledOne() {
        if (open.decrementAndGet() == 0) {
            done.complete(null);
        }
    }

    void checkedOnce() {
        checked.complete(null);
        nextCheck = System.nanoTime() + pause;
        pause = Math.min(2 * pause, LONGEST_PAUSE);
    }

    void soon() {
        nextCheck = System.nanoTime();
        pause = FIRST_PAUSE;
    }

    /** How it stands, by processor; the worst of its requirements counts. */
    Map<String, Freshness> outcome() {
        var outcome = new HashMap<String, Freshness>();
        for (var requirement : requirements) {
            var settled = requirement.settled();
            var id = requirement.processorId();
            outcome.merge(id == null ? "" : id, settled == null ? Freshness.TIMED_OUT : settled, Wait::worse);
        }
        return outcome;
    }

    static Freshness worse(Freshness one, Freshness other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public long getDelay(TimeUnit unit) {
        return unit.convert(nextCheck - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
        return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
    }
}
