package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a worker looks for what does not come from the log. */
class WorkerTest {

    private final BatchRun run = mock();
    private final ProcessorBody body = mock();
    private final AtomicInteger looks = new AtomicInteger();
    private volatile Instant looked = Instant.now();

    @BeforeEach
    void nothingIsApplied() {
        when(body.hasInputs()).thenReturn(true);
        when(run.events(any(), anyInt())).thenReturn(Optional.of(0));
        when(run.inputs(any(), anyInt())).thenAnswer(_ -> {
            looks.incrementAndGet();
            looked = Instant.now();
            return Optional.of(0);
        });
    }

    /** As a paused one does, or one whose lock another node has. */
    @Test
    void whatIsDueAndCannotBeAppliedIsLeftToPolling() throws InterruptedException {
        var begun = Instant.now();
        when(body.nextDue()).thenReturn(Optional.of(begun.plusMillis(100)));
        workUntilLooked(10, Duration.ofMillis(100));
        assertThat(Duration.between(begun, looked)).isGreaterThan(Duration.ofMillis(500));
    }

    @Test
    void whatWillBeDueBeforeThePollIsNotLeftToIt() throws InterruptedException {
        when(body.nextDue()).thenAnswer(_ -> Optional.of(looked.plusMillis(20)));
        workUntilLooked(5, Duration.ofMinutes(10));
    }

    private void workUntilLooked(int times, Duration poll) throws InterruptedException {
        var properties = new ProcessorProperties(true, 500, poll, 4, 10, Duration.ofSeconds(1), 10);
        var worker = new Worker(body, new WorkerTools(run, mock(), mock(), mock(), properties), new Semaphore(1));
        var thread = Thread.ofVirtual().start(worker);
        try {
            await().until(() -> looks.get() >= times);
        } finally {
            worker.stop();
            thread.join();
        }
    }
}
