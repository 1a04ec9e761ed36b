package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.consistency.AppliedChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One transaction of a worker: the lock, then the publications in a statement of its own, the handlers, the completion.
 * Effect and completion are one commit.
 */
@Component
class BatchRun {

    private final TransactionTemplate transaction;
    private final ProcessorQueue queue;
    private final ParkedStreams parked;
    private final AppliedChanges changes;
    private final PeerLink peers;

    BatchRun(PlatformTransactionManager transactions, ProcessorQueue queue, ParkedStreams parked,
            AppliedChanges changes, PeerLink peers) {
        this.transaction = new TransactionTemplate(transactions);
        this.queue = queue;
        this.parked = parked;
        this.changes = changes;
        this.peers = peers;
    }

    /**
     * Applies the first publications in order.
     *
     * @return how many, or empty where another worker holds the lock
     * @throws HandlerFailure
     *             where a handler failed; nothing was applied
     */
    Optional<Integer> events(ProcessorBody body, int limit) {
        return underLock(body, () -> {
            var due = queue.due(body, limit);
            var changed = applyAll(body, due);
            if (!due.isEmpty()) {
                queue.complete(body.id(), due);
            }
            return new Applied(due.size(), changed);
        }).map(applied -> told(body, applied));
    }

    /** Applies one publication by itself, parked or not, and takes away what was noted about it. */
    Optional<Boolean> alone(ProcessorBody body, EventAddress address) {
        return underLock(body, () -> {
            var due = queue.one(body, address).stream().toList();
            var changed = applyAll(body, due);
            if (!due.isEmpty()) {
                queue.complete(body.id(), due);
            }
            parked.release(body.id(), address);
            return new Applied(due.size(), changed);
        }).map(applied -> told(body, applied) > 0);
    }

    /** Applies what does not come from the log. */
    Optional<Integer> inputs(ProcessorBody body, int limit) {
        var applied = underLock(body, () -> queue.isRunning(body) ? body.applyInputs(limit) : 0);
        if (applied.orElse(0) > 0) {
            body.afterCommit();
        }
        return applied;
    }

    private <T> Optional<T> underLock(ProcessorBody body, java.util.function.Supplier<T> work) {
        var result = transaction.execute(status -> queue.lock(body.id(), body.schema())
                ? Optional.of(work.get())
                : Optional.<T>empty());
        return result == null ? Optional.empty() : result;
    }

    private static List<EventAddress> applyAll(ProcessorBody body, List<Publication> due) {
        var changed = new ArrayList<EventAddress>();
        var batch = body.begin(due.stream().<Recorded<?>>map(Publication::recorded).toList());
        for (int i = 0; i < due.size(); i++) {
            var recorded = due.get(i).recorded();
            var other = applyOne(batch, recorded, i);
            changed.add(recorded.address());
            if (other != null) {
                changed.add(new EventAddress(other, 0));
            }
        }
        batch.finish();
        return changed;
    }

    private static @Nullable UUID applyOne(ProcessorBody.Batch batch, Recorded<?> recorded, int index) {
        try {
            return batch.apply(recorded);
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            throw new HandlerFailure(recorded, index, failure);
        }
    }

    private int told(ProcessorBody body, Applied applied) {
        if (applied.events() > 0) {
            changes.applied(body.id(), applied.changed());
            peers.applied(body.id(), applied.changed());
            body.afterCommit();
        }
        return applied.events();
    }

    /**
     * @param changed
     *            the events, and with the version 0 other streams whose things changed by them
     */
    private record Applied(int events, List<EventAddress> changed) {}
}
