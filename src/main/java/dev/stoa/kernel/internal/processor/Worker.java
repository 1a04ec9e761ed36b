package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Drains one processor on this node: one thread, woken by signals, underneath by polling. */
final class Worker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int PARKED_AT_ONCE = 20;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final ProcessorBody body;
    private final WorkerTools tools;
    private final Semaphore permits;
    private final BlockingQueue<Boolean> signal = new ArrayBlockingQueue<>(1);
    private final Set<UUID> failedAlike = new HashSet<>();
    private String lastFailure = "";
    private Duration pause = SHORTEST_PAUSE;
    private Instant parkedChecked = Instant.EPOCH;
    private volatile boolean running = true;

    Worker(ProcessorBody body, WorkerTools tools, Semaphore permits) {
        this.body = body;
        this.tools = tools;
        this.permits = permits;
    }

    ProcessorBody body() {
        return body;
    }

    void wake() {
        signal.offer(true);
    }

    void stop() {
        running = false;
        wake();
    }

    @Override
    public void run() {
        boolean first = true;
        while (running) {
            try {
                if (first) {
                    tools.isolation().parkInterrupted(body);
                    first = false;
                }
                drain();
                pause = SHORTEST_PAUSE;
                signal.poll(idleTime().toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failure) {
                waitAfter(failure);
            }
        }
    }

    private void drain() throws InterruptedException {
        boolean more = true;
        while (more && running) {
            permits.acquire();
            try {
                retryParked();
                more = applyEvents() | applyInputs();
            } finally {
                permits.release();
            }
        }
    }

    private boolean applyEvents() {
        int limit = tools.properties().batchSize();
        try {
            int applied = tools.run().events(body, limit).orElse(0);
            if (applied > 0) {
                forgetFailures();
            }
            return applied == limit;
        } catch (HandlerFailure failure) {
            afterFailure(failure);
            return true;
        } catch (RuntimeException failure) {
            if (Failures.isOfTheMoment(failure)) {
                throw failure;
            }
            isolate(limit);
            return true;
        }
    }

    private boolean applyInputs() {
        int limit = tools.properties().batchSize();
        return body.hasInputs() && tools.run().inputs(body, limit).orElse(0) == limit;
    }

    /** What came before the failing event is applied as a batch, then the event alone. */
    private void afterFailure(HandlerFailure failure) {
        if (Failures.isOfTheMoment(failure.reason())) {
            throw failure;
        }
        if (failure.index() > 0) {
            tools.run().events(body, failure.index());
            forgetFailures();
        }
        tryAlone(failure.recorded().address(), 0);
    }

    /** Where it is not known which event fails (a commit, an unreadable row): each by itself. */
    private void isolate(int limit) {
        for (var address : tools.parked().addressesDue(body.id(), limit)) {
            tryAlone(address, 0);
        }
    }

    private void retryParked() {
        if (Duration.between(parkedChecked, Instant.now()).compareTo(tools.properties().pollInterval()) < 0) {
            return;
        }
        parkedChecked = Instant.now();
        for (var due : tools.parked().due(body.id(), PARKED_AT_ONCE)) {
            tryAlone(due.address(), due.attempts());
        }
    }

    private void tryAlone(EventAddress address, int earlier) {
        var failure = tools.isolation().tryAlone(body, address, earlier);
        if (failure == null) {
            forgetFailures();
        } else if (!(failure instanceof HeldBackException)) {
            remember(address, failure);
        }
    }

    /** Stops the processor when stream after stream fails alike: that is no matter of a single event. */
    private void remember(EventAddress address, Throwable failure) {
        if (!Failures.kindOf(failure).equals(lastFailure)) {
            failedAlike.clear();
            lastFailure = Failures.kindOf(failure);
        }
        failedAlike.add(address.streamId());
        if (failedAlike.size() >= tools.properties().stopAfter()) {
            var reason = "%d streams one after another failed with %s".formatted(failedAlike.size(),
                    Failures.describe(failure));
            LOG.error("Processor {} stops: {}", body.id(), reason);
            tools.rows().stop(body.id(), reason);
            forgetFailures();
        }
    }

    private void forgetFailures() {
        failedAlike.clear();
        lastFailure = "";
    }

    private Duration idleTime() {
        var poll = tools.properties().pollInterval();
        return body.nextDue().map(due -> Duration.between(Instant.now(), due))
                .filter(until -> until.compareTo(poll) < 0)
                .map(until -> until.isNegative() ? Duration.ofMillis(1) : until)
                .orElse(poll);
    }

    private void waitAfter(RuntimeException failure) {
        if (!running) {
            return;
        }
        LOG.warn("Processor {} could not go on and tries again in {} ms: {}", body.id(), pause.toMillis(),
                Failures.describe(failure));
        LOG.debug("Processor {} could not go on", body.id(), Failures.masked(failure));
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            running = false;
        }
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
    }
}
