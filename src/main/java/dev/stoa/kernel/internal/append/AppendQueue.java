package dev.stoa.kernel.internal.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/** Appends that wait for an appender, first come first served. Bounded: callers wait for a place. */
@Component
class AppendQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition filled = lock.newCondition();
    private final Condition freed = lock.newCondition();
    private final ArrayDeque<PendingAppend> waiting = new ArrayDeque<>();
    private final int capacity;
    private boolean closed;

    AppendQueue(AppendSettings settings, AppendMeters meters) {
        this.capacity = settings.queue();
        meters.watch(this);
    }

    /** How an offer ended. */
    enum Entry {
        ACCEPTED, FULL, CLOSED
    }

    Entry offer(PendingAppend append, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (!closed && waiting.size() >= capacity) {
                if (left <= 0) {
                    return Entry.FULL;
                }
                left = freed.awaitNanos(left);
            }
            return closed ? Entry.CLOSED : add(append);
        } finally {
            lock.unlock();
        }
    }

    /** Up to {@code limit} appends, at least one; none where the queue is closed and empty. Waits for the first. */
    List<PendingAppend> take(int limit) {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                filled.awaitUninterruptibly();
            }
            var group = new ArrayList<PendingAppend>();
            while (group.size() < limit && !waiting.isEmpty()) {
                group.add(waiting.remove());
            }
            freed.signalAll();
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** No more offers are accepted; what waits is still handed out. */
    void close() {
        lock.lock();
        try {
            closed = true;
            filled.signalAll();
            freed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Offers are accepted again. */
    void open() {
        lock.lock();
        try {
            closed = false;
        } finally {
            lock.unlock();
        }
    }

    int size() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    private Entry add(PendingAppend append) {
        waiting.add(append);
        filled.signal();
        return Entry.ACCEPTED;
    }
}
