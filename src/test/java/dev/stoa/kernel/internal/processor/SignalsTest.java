package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.internal.processor.Signals.Woken;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignalsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Signals signals = new Signals();

    @Test
    void saysWhatItWasWokenFor() throws InterruptedException {
        signals.forEvents();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(true, false));
        signals.forInputs();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(false, true));
        signals.forInputs();
        signals.forEvents();
        signals.forEvents();
        assertThat(signals.await(LONG)).isEqualTo(Woken.FOR_EVERYTHING);
    }

    @Test
    void severalSignalsCountAsOne() throws InterruptedException {
        signals.everything();
        signals.everything();
        assertThat(signals.await(LONG)).isEqualTo(Woken.FOR_EVERYTHING);
        signals.forInputs();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(false, true));
    }

    @Test
    void timeThatPassesStandsForEverything() throws InterruptedException {
        assertThat(signals.await(Duration.ZERO)).isEqualTo(Woken.FOR_EVERYTHING);
    }
}
