package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.internal.append.Deadline;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets commands on one stream pass one after another, in the order in which they came. Idle streams leave no trace. */
final class StreamQueues {

    private final ConcurrentHashMap<UUID, Queue> queues = new ConcurrentHashMap<>();

    /** Ends the turn. */
    interface Turn extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits for the turn.
     *
     * @throws CommandTimeout
     *             when it did not come before the deadline
     */
    Turn enter(UUID streamId, Deadline deadline) {
        var queue = queues.compute(streamId, (id, found) -> (found == null ? new Queue() : found).joined());
        boolean entered = false;
        try {
            entered = queue.lock.tryLock(Math.max(0, deadline.remaining()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!entered) {
            leave(streamId);
            throw new CommandTimeout("The commands before this one on stream %s took too long; nothing was appended."
                    .formatted(streamId));
        }
        return () -> {
            queue.lock.unlock();
            leave(streamId);
        };
    }

    int size() {
        return queues.size();
    }

    private void leave(UUID streamId) {
        queues.computeIfPresent(streamId, (id, queue) -> --queue.members == 0 ? null : queue);
    }

    private static final class Queue {

        private final ReentrantLock lock = new ReentrantLock(true);
        private int members;

        private Queue joined() {
            members++;
            return this;
        }
    }
}
