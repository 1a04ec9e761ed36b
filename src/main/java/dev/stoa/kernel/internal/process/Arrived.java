package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.Input;

/** An input, and the conversation that it belongs to. */
record Arrived(Input input, Trail trail) {

    static Arrived of(Recorded<?> recorded) {
        return new Arrived(new Input.Happened(recorded),
                new Trail(recorded.metadata().correlationId(), recorded.address()));
    }
}
