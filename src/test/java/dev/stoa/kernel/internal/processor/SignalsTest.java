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
        assertThat(signals.await(LONG)).isEqualTo(new Woken(true, false, false));
        signals.forInputs();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(false, false, true));
        signals.forRetries();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(false, true, false));
        signals.forInputs();
        signals.forEvents();
        signals.forRetries();
        assertThat(signals.await(LONG)).isEqualTo(Woken.FOR_EVERYTHING);
    }

    @Test
    void severalSignalsCountAsOne() throws InterruptedException {
        signals.everything();
        signals.everything();
        assertThat(signals.await(LONG)).isEqualTo(Woken.FOR_EVERYTHING);
        signals.forInputs();
        assertThat(signals.await(LONG)).isEqualTo(new Woken(false, false, true));
    }

    @Test
    void timeThatPassesIsNoSignal() throws InterruptedException {
        assertThat(signals.await(Duration.ZERO)).isEqualTo(new Woken(false, false, false));
    }
}
