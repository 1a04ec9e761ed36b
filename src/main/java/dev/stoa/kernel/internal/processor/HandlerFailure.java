package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import java.util.Objects;

/** A handler could not apply an event; the batch it was in is rolled back. */
class HandlerFailure extends RuntimeException {

    private final transient Recorded<?> recorded;
    private final int index;

    HandlerFailure(Recorded<?> recorded, int index, Throwable cause) {
        super("Applying %s failed".formatted(recorded.address()), cause);
        this.recorded = recorded;
        this.index = index;
    }

    Recorded<?> recorded() {
        return recorded;
    }

    /** How many events of the batch came before it. */
    int index() {
        return index;
    }

    Throwable reason() {
        return Objects.requireNonNull(getCause());
    }
}
