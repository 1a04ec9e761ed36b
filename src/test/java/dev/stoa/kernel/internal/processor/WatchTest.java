package dev.stoa.kernel.internal.processor;

import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class WatchTest {

    private final ProcessorWaker waker = mock();

    @Test
    void looksAgainAndAgainWhateverFails() throws InterruptedException {
        WaitingWork failing = mock();
        doThrow(new DataAccessResourceFailureException("no database")).when(failing).find(any());
        var looks = new AtomicInteger();
        var watch = new Watch(List.of(failing, _ -> looks.incrementAndGet(), it -> it.wakeForEvents("a")), waker,
                Duration.ofMillis(10));
        var thread = Thread.ofVirtual().start(watch);
        await().until(() -> looks.get() > 3);
        watch.stop();
        thread.join();
        verify(waker, atLeast(3)).wakeForEvents("a");
    }

    @Test
    void stopsAtOnce() throws InterruptedException {
        var watch = new Watch(List.of(), waker, Duration.ofHours(1));
        var thread = Thread.ofVirtual().start(watch);
        watch.stop();
        thread.join();
    }
}
