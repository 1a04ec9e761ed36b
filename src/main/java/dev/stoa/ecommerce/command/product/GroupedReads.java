package dev.stoa.ecommerce.command.product;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Reads for many callers at once. One read is under way at any time; who asks meanwhile shares the next. So a caller
 * sees what was committed when it asked, and however many ask, one connection is enough.
 */
final class GroupedReads<K, V> {

    private final Function<Set<K>, Map<K, V>> read;
    private final ReentrantLock reading = new ReentrantLock();
    private Group<K, V> open = new Group<>();

    private static final class Group<K, V> {

        private final Set<K> keys = new HashSet<>();
        private final CompletableFuture<Map<K, V>> answer = new CompletableFuture<>();
        private boolean led;

        /** Whether the caller is the first, and has to read for all. */
        private boolean join(Collection<K> more) {
            boolean leads = !led;
            led = true;
            keys.addAll(more);
            return leads;
        }
    }

    GroupedReads(Function<Set<K>, Map<K, V>> read) {
        this.read = read;
    }

    /** What the read gives for the keys, and perhaps for those of others. Throws what the read throws. */
    Map<K, V> of(Collection<K> keys) {
        Group<K, V> group;
        boolean leads;
        synchronized (this) {
            group = open;
            leads = group.join(keys);
        }
        if (leads) {
            lead(group);
        }
        return answer(group);
    }

    private void lead(Group<K, V> group) {
        reading.lock();
        try {
            synchronized (this) {
                open = new Group<>();
            }
            group.answer.complete(read.apply(group.keys));
        } catch (RuntimeException | Error failure) {
            group.answer.completeExceptionally(failure);
        } finally {
            reading.unlock();
        }
    }

    private static <K, V> Map<K, V> answer(Group<K, V> group) {
        try {
            return group.answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
