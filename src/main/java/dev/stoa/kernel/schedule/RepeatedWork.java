package dev.stoa.kernel.schedule;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Work that a node repeats from its start to its stop, on a daemon thread of its own, one run after the other. A run
 * that fails is logged, without what it says about people, and the next one comes as if nothing had happened. Every
 * node does so: what must be done once is to be taken from the database.
 */
public abstract class RepeatedWork implements SmartLifecycle {

    private final Logger log = LoggerFactory.getLogger(getClass());
    private final String name;
    private final Duration first;
    private final Duration pause;
    private volatile @Nullable ScheduledExecutorService thread;

    /**
     * @param name
     *            the thread's
     * @param first
     *            how long after the start the first run begins
     * @param pause
     *            between the end of a run and the beginning of the next, at least a millisecond
     */
    protected RepeatedWork(String name, Duration first, Duration pause) {
        this.name = name;
        this.first = first;
        this.pause = pause;
    }

    /** One run. It is interrupted when the node stops. */
    protected abstract void run();

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(name).daemon().factory());
        started.scheduleWithFixedDelay(this::quietly, first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        thread = started;
    }

    @Override
    public void stop() {
        var started = thread;
        if (started != null) {
            thread = null;
            started.shutdownNow();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void quietly() {
        try {
            run();
        } catch (RuntimeException e) {
            if (thread != null) {
                log.warn("A run of {} failed; the next one is in {}", name, pause, MaskedFailure.of(e));
            }
        }
    }
}
