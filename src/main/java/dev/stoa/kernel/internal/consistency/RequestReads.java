package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency.Freshness;
import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What one request reads, waits for within one budget, and how that went. */
public final class RequestReads {

    private final Waits waits;
    private final List<EventAddress> addresses;
    private final WaitBudget budget;
    private final Set<String> read = new ConcurrentSkipListSet<>();
    private final Set<String> stale = new ConcurrentSkipListSet<>();
    private final Set<Shown> shown = ConcurrentHashMap.newKeySet();
    private volatile boolean timedOut;

    /**
     * @param addresses
     *            what the client wants to see in whatever it reads
     * @param atMost
     *            how long the request may wait in all
     */
    public RequestReads(Waits waits, List<EventAddress> addresses, Duration atMost) {
        this.waits = waits;
        this.addresses = List.copyOf(addresses);
        this.budget = new WaitBudget(atMost);
    }

    /**
     * Called before the tables of the processors are read: waits, while the budget lasts, for what the client wants to
     * see and for the addresses given.
     */
    public void before(Collection<String> processorIds, Collection<EventAddress> also) {
        read.addAll(processorIds);
        for (var processorId : processorIds) {
            var missing = new ArrayList<EventAddress>(addresses);
            missing.addAll(also);
            missing.removeIf(address -> shown.contains(new Shown(processorId, address)));
            if (!missing.isEmpty()) {
                await(processorId, missing);
            }
        }
    }

    private void await(String processorId, List<EventAddress> missing) {
        Map<String, Freshness> outcome;
        try {
            outcome = waits.await(missing, Set.of(processorId), budget.begin());
        } finally {
            budget.end();
        }
        switch (outcome.getOrDefault(processorId, Freshness.FRESH)) {
            case FRESH -> missing.forEach(address -> shown.add(new Shown(processorId, address)));
            case TIMED_OUT -> timedOut = true;
            case STALE -> stale.add(processorId);
        }
    }

    /** The processors whose tables were read. */
    public Set<String> read() {
        return read;
    }

    /** The processors that will not show it in this wait, because they are halted or being built. */
    public Set<String> stale() {
        return stale;
    }

    /** Whether the budget ran out. */
    public boolean timedOut() {
        return timedOut;
    }

    private record Shown(String processorId, EventAddress address) {}
}
