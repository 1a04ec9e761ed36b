package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a worker looks for, and when. */
class WorkerTest {

    private static final long A_WHILE = 200;

    private final BatchRun run = mock();
    private final ProcessorBody body = mock();
    private final ParkedStreams parked = mock();
    private final AtomicInteger batches = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final Worker worker = new Worker(body,
            new WorkerTools(run, mock(), parked, mock(),
                    new ProcessorProperties(true, 500, Duration.ofMillis(10), 4, 10, Duration.ofSeconds(1), 10)),
            new Semaphore(1));
    private volatile Instant looked = Instant.now();
    private final Thread thread = Thread.ofVirtual().unstarted(worker);

    @BeforeEach
    void nothingIsApplied() {
        when(body.hasInputs()).thenReturn(true);
        when(body.nextDue()).thenReturn(Optional.empty());
        when(run.events(any(), anyInt())).thenAnswer(_ -> Optional.of(count(batches)));
        when(parked.due(any(), anyInt())).thenAnswer(_ -> {
            retries.incrementAndGet();
            return List.of();
        });
        when(run.inputs(any(), anyInt())).thenAnswer(_ -> {
            looked = Instant.now();
            return Optional.of(count(looks));
        });
    }

    private static int count(AtomicInteger calls) {
        calls.incrementAndGet();
        return 0;
    }

    @AfterEach
    void stop() throws InterruptedException {
        worker.stop();
        thread.join();
    }

    @Test
    void looksForEverythingAtItsStartAndThenForWhatItIsWokenFor() throws InterruptedException {
        start();
        assertThatItLooked(1, 1, 1);
        worker.wakeForEvents();
        assertThatItLooked(2, 1, 1);
        worker.wakeForInputs();
        assertThatItLooked(2, 1, 2);
        worker.wakeForRetries();
        assertThatItLooked(3, 2, 2);
        worker.wake();
        assertThatItLooked(4, 3, 3);
    }

    private void assertThatItLooked(int forEvents, int forRetries, int forInputs) throws InterruptedException {
        await().until(() -> batches.get() >= forEvents && retries.get() >= forRetries && looks.get() >= forInputs);
        Thread.sleep(A_WHILE);
        assertThat(batches).hasValue(forEvents);
        assertThat(retries).hasValue(forRetries);
        assertThat(looks).hasValue(forInputs);
    }

    /** As a paused one does, or one whose lock another node has. */
    @Test
    void whatIsDueAndCannotBeAppliedIsLookedForOnce() throws InterruptedException {
        when(body.nextDue()).thenReturn(Optional.of(Instant.now().plusMillis(A_WHILE)));
        start();
        assertThatItLooked(1, 1, 2);
        worker.wakeForInputs();
        assertThatItLooked(1, 1, 3);
    }

    @Test
    void whatWillBeDueIsNotLeftToOthers() {
        when(body.nextDue()).thenAnswer(_ -> Optional.of(looked.plusMillis(20)));
        start();
        await().until(() -> looks.get() >= 5);
        assertThat(batches).hasValue(1);
    }

    @Test
    void goesOnAfterWhateverFails() {
        doThrow(new OutOfMemoryError("for a moment")).doThrow(new IllegalStateException("of nobody's fault"))
                .doAnswer(_ -> Optional.of(count(batches))).when(run).events(any(), anyInt());
        start();
        await().until(() -> batches.get() >= 1);
    }

    /** As where the batch of a processor fails that is none any more. */
    @Test
    void pausesWhereNothingCanBeSingledOut() throws InterruptedException {
        doAnswer(_ -> {
            count(batches);
            throw new IllegalStateException("of nobody's fault");
        }).when(run).events(any(), anyInt());
        start();
        Thread.sleep(A_WHILE);
        assertThat(batches).hasValueBetween(1, 5);
    }

    @Test
    void doesNotLetOutcomesWaitForTheEndOfTheEvents() throws InterruptedException {
        doAnswer(_ -> {
            Thread.sleep(1);
            return Optional.of(500 + count(batches));
        }).when(run).events(any(), anyInt());
        start();
        await().until(() -> batches.get() >= 10);
        worker.wakeForInputs();
        await().until(() -> looks.get() >= 2);
    }

    private void start() {
        thread.start();
    }
}
