package dev.stoa.ecommerce.payment.round;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round and round in a thread of its own: takes as much work as there is room for, and begins each piece in a
 * thread of its own. Looks again when it is rung and after a pause.
 */
public final class Rounds {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);
    private static final Duration FULL = Duration.ofMillis(15);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final String name;
    private final int atOnce;
    private final Duration pause;
    private final IntUnaryOperator round;
    private final Semaphore free;
    private final Semaphore rung = new Semaphore(0);
    private volatile boolean running;
    private @Nullable Thread looking;

    /**
     * @param atOnce
     *            how many pieces of work may be under way
     * @param round
     *            takes at most so many, begins each by {@link #begin}, and says how many it took
     */
    public Rounds(String name, int atOnce, Duration pause, IntUnaryOperator round) {
        this.name = name;
        this.atOnce = atOnce;
        this.pause = pause;
        this.round = round;
        this.free = new Semaphore(atOnce);
    }

    public void start() {
        running = true;
        looking = Thread.ofVirtual().name(name).start(this::look);
    }

    /** Takes no more and waits for what is under way, some seconds at most. */
    public void stop() {
        running = false;
        ring();
        try {
            if (looking != null) {
                looking.join(LONGEST_STOP);
            }
            if (free.tryAcquire(atOnce, LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                free.release(atOnce);
            } else {
                LOG.warn("Stopped {} with work under way; it is taken up again later", name);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public boolean isRunning() {
        return running;
    }

    /** There may be work from now on. Never blocks; several rings count as one. */
    public void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Does a piece of work that was taken in a round. */
    public void begin(Runnable work) {
        free.acquireUninterruptibly();
        Thread.ofVirtual().name(name).start(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warn("A piece of {} failed; it is taken up again later", name, e);
            } finally {
                free.release();
            }
        });
    }

    private void look() {
        try {
            while (running) {
                await(go());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How long there is nothing more to do. */
    private Duration go() {
        int room = free.availablePermits();
        if (room == 0) {
            return FULL;
        }
        try {
            return round.applyAsInt(room) == room ? Duration.ZERO : pause;
        } catch (RuntimeException | Error e) {
            if (running) {
                LOG.warn("{} could not look for work; the next try is in a second", name, e);
            }
            return AFTER_FAILURE;
        }
    }

    private void await(Duration atMost) throws InterruptedException {
        if (atMost.isPositive() && rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
