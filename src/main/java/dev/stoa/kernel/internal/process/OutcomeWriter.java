package dev.stoa.kernel.internal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes outcomes in groups: whoever comes first writes what all others have brought meanwhile. */
final class OutcomeWriter {

    private static final int MOST_AT_ONCE = 100;

    private final Function<List<Ended>, List<Stored>> storing;
    private final ConcurrentLinkedQueue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock writing = new ReentrantLock();

    /** Stores a group in one transaction; the results in the same order. */
    OutcomeWriter(Function<List<Ended>, List<Stored>> storing) {
        this.storing = storing;
    }

    /** Stores an outcome and takes the instance's next command. Returns after the commit; throws what it threw. */
    Stored store(Ended ended) {
        var entry = new Entry(ended, new CompletableFuture<>());
        waiting.add(entry);
        writing.lock();
        try {
            while (!entry.stored.isDone()) {
                write(upToMost());
            }
        } finally {
            writing.unlock();
        }
        return joined(entry);
    }

    private List<Entry> upToMost() {
        var group = new ArrayList<Entry>();
        for (@Nullable
        Entry next = waiting.poll(); next != null; next = waiting.poll()) {
            group.add(next);
            if (group.size() == MOST_AT_ONCE) {
                break;
            }
        }
        return group;
    }

    private void write(List<Entry> group) {
        try {
            var stored = storing.apply(group.stream().map(Entry::ended).toList());
            for (int i = 0; i < group.size(); i++) {
                group.get(i).stored.complete(stored.get(i));
            }
        } catch (RuntimeException | Error failure) {
            group.forEach(entry -> entry.stored.completeExceptionally(failure));
        }
    }

    private static Stored joined(Entry entry) {
        try {
            return entry.stored.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private record Entry(Ended ended, CompletableFuture<Stored> stored) {}
}
