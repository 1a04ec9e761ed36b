package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries events alone and parks those that fail. */
@Component
class Isolation {

    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);
    private static final Duration HELD_BACK_PAUSE = Duration.ofSeconds(1);

    private final BatchRun run;
    private final ParkedStreams parked;
    private final ProcessorProperties properties;

    Isolation(BatchRun run, ParkedStreams parked, ProcessorProperties properties) {
        this.run = run;
        this.parked = parked;
        this.properties = properties;
    }

    /**
     * Tries one event alone; the try is committed first, so that one that ends the process is counted.
     *
     * @param earlier
     *            tries before this one
     * @return what it failed with, or null where it was applied, is gone, or another worker has the lock
     * @throws RuntimeException
     *             a failure of the moment: nothing is parked
     */
    @Nullable
    Throwable tryAlone(ProcessorBody body, EventAddress address, int earlier) {
        int attempt = Math.max(parked.beginAttempt(body.id(), address), earlier + 1);
        try {
            run.alone(body, address);
            parked.forgetAttempt(body.id(), address);
            return null;
        } catch (RuntimeException failure) {
            return failed(body, address, attempt, failure);
        }
    }

    /** Parks the events that were being tried when a process ended. */
    void parkInterrupted(ProcessorBody body) {
        for (var interrupted : parked.interrupted(body.id())) {
            park(body, interrupted.address(), null, "The process ended while this event was tried alone",
                    interrupted.attempts());
            parked.forgetAttempt(body.id(), interrupted.address());
        }
    }

    private Throwable failed(ProcessorBody body, EventAddress address, int attempt, RuntimeException failure) {
        var reason = failure instanceof HandlerFailure handler ? handler.reason() : failure;
        if (reason instanceof HeldBackException held) {
            parked.park(body.id(), address, held.instanceId(), reason.toString(), 0, HELD_BACK_PAUSE);
        } else if (Failures.isOfTheMoment(reason)) {
            parked.forgetAttempt(body.id(), address);
            throw failure;
        } else {
            park(body, address, instanceOf(body, failure), Failures.describe(failure), attempt);
            LOG.warn("Processor {} cannot apply {} (attempt {}); its stream is parked", body.id(), address, attempt,
                    Failures.masked(failure));
        }
        parked.forgetAttempt(body.id(), address);
        return reason instanceof HeldBackException ? reason : failure;
    }

    private void park(ProcessorBody body, EventAddress address, @Nullable UUID instanceId, String error, int attempt) {
        var pause = attempt < properties.maximumAttempts() ? properties.pauseAfter(attempt) : null;
        parked.park(body.id(), address, instanceId, error, attempt, pause);
    }

    private static @Nullable UUID instanceOf(ProcessorBody body, RuntimeException failure) {
        return failure instanceof HandlerFailure handler ? body.instanceOf(handler.recorded()) : null;
    }
}
