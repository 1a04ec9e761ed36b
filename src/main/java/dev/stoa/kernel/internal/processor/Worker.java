package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drains one processor on this node: one thread, woken by signals; those that were lost are made up for by
 * {@link Watch}.
 */
final class Worker implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
    private static final int PARKED_AT_ONCE = 20;
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_SLEEP = Duration.ofHours(1);

    private final ProcessorBody body;
    private final WorkerTools tools;
    private final Semaphore permits;
    private final Signals signals = new Signals();
    private final Set<UUID> failedAlike = new HashSet<>();
    private String lastFailure = "";
    private Duration pause = SHORTEST_PAUSE;
    private Instant inputsLooked = Instant.EPOCH;
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
        signals.everything();
    }

    void wakeForEvents() {
        signals.forEvents();
    }

    void wakeForRetries() {
        signals.forRetries();
    }

    void wakeForInputs() {
        signals.forInputs();
    }

    void stop() {
        running = false;
        wake();
    }

    @Override
    public void run() {
        boolean first = true;
        var woken = Signals.Woken.FOR_EVERYTHING;
        while (running) {
            try {
                if (first) {
                    tools.isolation().parkInterrupted(body);
                    first = false;
                }
                var left = round(woken);
                pause = SHORTEST_PAUSE;
                woken = left.and(signals.await(left.isForNothing() ? idleTime() : Duration.ZERO));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error failure) {
                waitAfter(failure);
                woken = Signals.Woken.FOR_EVERYTHING;
            }
        }
    }

    /** A batch of each kind at most, so that no kind waits for the end of another; gives what there may be more of. */
    private Signals.Woken round(Signals.Woken woken) throws InterruptedException {
        boolean events = woken.forEvents() || woken.forRetries();
        boolean inputs = body.hasInputs() && (woken.forInputs() || isDue());
        if (!events && !inputs) {
            return Signals.Woken.FOR_NOTHING;
        }
        permits.acquire();
        try {
            if (woken.forRetries()) {
                retryParked();
            }
            boolean moreEvents = events && applyEvents();
            return new Signals.Woken(moreEvents, false, inputs && applyInputs());
        } finally {
            permits.release();
        }
    }

    private boolean isDue() {
        return nextDue().filter(due -> !due.isAfter(Instant.now())).isPresent();
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
            isolate(limit, failure);
            return true;
        }
    }

    private boolean applyInputs() {
        int limit = tools.properties().batchSize();
        inputsLooked = Instant.now();
        return tools.run().inputs(body, limit).orElse(0) == limit;
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
    private void isolate(int limit, RuntimeException failure) {
        var due = tools.parked().addressesDue(body.id(), limit);
        if (due.isEmpty()) {
            throw failure;
        }
        due.forEach(address -> tryAlone(address, 0));
    }

    private void retryParked() {
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

    /** What was due when it was last looked at could not be applied, such as that of a paused processor. */
    private Optional<Instant> nextDue() {
        return body.nextDue().filter(due -> due.isAfter(inputsLooked));
    }

    private Duration idleTime() {
        return nextDue().map(due -> Duration.between(Instant.now(), due))
                .map(until -> until.isPositive() ? until.plusMillis(1) : Duration.ZERO)
                .filter(until -> until.compareTo(LONGEST_SLEEP) < 0).orElse(LONGEST_SLEEP);
    }

    private void waitAfter(Throwable failure) {
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
