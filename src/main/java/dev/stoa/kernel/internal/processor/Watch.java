package dev.stoa.kernel.internal.processor;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, for all workers of a node, for what they were not told of: what other nodes wrote, whose hint is lost, whose
 * time has come. What waits is looked for in a few statements, not by each worker for itself.
 */
final class Watch implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final List<WaitingWork> waiting;
    private final ProcessorWaker waker;
    private final Duration every;
    private final Semaphore stopped = new Semaphore(0);

    Watch(List<WaitingWork> waiting, ProcessorWaker waker, Duration every) {
        this.waiting = List.copyOf(waiting);
        this.waker = waker;
        this.every = every;
    }

    @Override
    public void run() {
        try {
            while (!stopped.tryAcquire(every.toMillis(), TimeUnit.MILLISECONDS)) {
                waiting.forEach(this::look);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void stop() {
        stopped.release();
    }

    private void look(WaitingWork work) {
        try {
            work.find(waker);
        } catch (RuntimeException | Error failure) {
            LOG.warn("It is not known what waits for processors; looking again in {} ms: {}", every.toMillis(),
                    Failures.describe(failure));
        }
    }
}
