package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency.Freshness;
import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Everyone in the node who waits for a change. Registers first, then has the database looked at, then waits for a
 * signal; a look now and then finds what no signal told. The waiting thread holds nothing.
 */
@Component
public class Waits implements ChangeListener {

    private static final Duration FIRST_LOOK = Duration.ofMillis(500);

    private final Map<Key, Set<Requirement>> byStream = new ConcurrentHashMap<>();
    private final WaitChecker checker;

    Waits(WaitChecker checker) {
        this.checker = checker;
    }

    /**
     * Waits until the processors show the addresses.
     *
     * @return for each processor how it ended; under the empty name where no processor is asked for
     */
    public Map<String, Freshness> await(Collection<EventAddress> addresses, Collection<String> processorIds,
            Duration atMost) {
        if (addresses.isEmpty()) {
            return Map.of();
        }
        var wait = new Wait(latest(addresses), Set.copyOf(processorIds));
        register(wait);
        try {
            checker.check(wait);
            if (!ended(wait.done(), atMost)) {
                ended(CompletableFuture.anyOf(wait.done(), wait.checked()), FIRST_LOOK);
            }
            return wait.outcome();
        } finally {
            checker.forget(wait);
            unregister(wait);
        }
    }

    @Override
    public void changed(String processorId, EventAddress address) {
        var waiting = byStream.get(new Key(processorId, address.streamId()));
        if (waiting != null) {
            waiting.forEach(requirement -> requirement.applied(address.version()));
        }
    }

    @Override
    public void resync() {
        checker.checkAllNow();
    }

    private void register(Wait wait) {
        for (var requirement : wait.requirements()) {
            byStream.compute(key(requirement), (key, waiting) -> {
                Set<Requirement> all = waiting == null ? ConcurrentHashMap.newKeySet() : waiting;
                all.add(requirement);
                return all;
            });
        }
    }

    private void unregister(Wait wait) {
        for (var requirement : wait.requirements()) {
            byStream.computeIfPresent(key(requirement), (key, waiting) -> {
                waiting.remove(requirement);
                return waiting.isEmpty() ? null : waiting;
            });
        }
    }

    int waiting() {
        return byStream.size();
    }

    private static Key key(Requirement requirement) {
        var processorId = requirement.processorId();
        return new Key(processorId == null ? "" : processorId, requirement.address().streamId());
    }

    private static Collection<EventAddress> latest(Collection<EventAddress> addresses) {
        var latest = new HashMap<UUID, EventAddress>();
        addresses.forEach(address -> latest.merge(address.streamId(), address,
                (one, other) -> one.version() >= other.version() ? one : other));
        return latest.values();
    }

    private static boolean ended(CompletableFuture<?> future, Duration atMost) {
        try {
            future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Key(String processorId, UUID streamId) {}
}
