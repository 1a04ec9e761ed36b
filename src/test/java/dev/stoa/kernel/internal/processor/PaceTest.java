package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Duration SHORTEST = Duration.ofMillis(80);

    @Test
    void aBusyWorkerRestsUntilItsTimeHasCome() throws InterruptedException {
        assertThat(rest(4)).isGreaterThan(Duration.ofMillis(40));
    }

    @Test
    void whoHadLittleToDoGoesOnAtOnce() throws InterruptedException {
        assertThat(rest(3)).isLessThan(Duration.ofMillis(40));
    }

    private static Duration rest(int applied) throws InterruptedException {
        var pace = new Pace(SHORTEST);
        pace.begin();
        pace.applied(applied);
        long begun = System.nanoTime();
        pace.keep();
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
