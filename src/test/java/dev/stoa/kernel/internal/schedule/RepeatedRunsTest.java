package dev.stoa.kernel.internal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RepeatedRunsTest {

    @Test
    void aRunThatFailsIsLoggedWithoutWhatItQuotesAndTheNextOneComes(CapturedOutput log) {
        var runs = new AtomicInteger();
        var work = work(() -> {
            runs.incrementAndGet();
            throw new IllegalStateException("nobody knows ada@example.org");
        });

        work.start();
        await().until(() -> runs.get() > 2);
        work.stop();

        assertThat(log).contains("A run of test-work failed").doesNotContain("ada@example.org");
    }

    @Test
    void aStopInterruptsTheRunAndAStartBeginsAnew() {
        var begun = new CountDownLatch(1);
        var interrupted = new AtomicBoolean();
        var runs = new AtomicInteger();
        var work = work(() -> {
            if (runs.incrementAndGet() > 1) {
                return;
            }
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.set(true);
            }
        });

        work.start();
        await().until(() -> begun.getCount() == 0);
        work.stop();
        assertThat(work.isRunning()).isFalse();
        await().untilTrue(interrupted);

        work.start();
        await().until(() -> runs.get() > 1);
        work.stop();
    }

    private static RepeatedRuns work(Runnable run) {
        return new RepeatedRuns(List.of(new RepeatedWork() {
            @Override
            public Rhythm rhythm() {
                return new Rhythm("test-work", Duration.ZERO, Duration.ofMillis(1));
            }

            @Override
            public void run() {
                run.run();
            }
        }));
    }
}
