package dev.stoa.kernel.internal.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.internal.append.Deadline;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamQueuesTest {

    private final StreamQueues queues = new StreamQueues();

    @Test
    void oneAtATimePerStreamAndNothingStays() throws Exception {
        var inside = new AtomicInteger();
        var id = new UUID(0, 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var turns = IntStream.range(0, 500).mapToObj(each -> threads.submit(() -> {
                try (var turn = queues.enter(id, soon())) {
                    assertThat(inside.incrementAndGet()).isEqualTo(1);
                    Thread.yield();
                    inside.decrementAndGet();
                }
            })).toList();
            for (var turn : turns) {
                turn.get();
            }
        }
        assertThat(queues.size()).isZero();
    }

    @Test
    void streamsDoNotWaitForEachOther() {
        try (var one = queues.enter(new UUID(0, 1), soon()); var other = queues.enter(new UUID(0, 2), soon())) {
            assertThat(queues.size()).isEqualTo(2);
        }
        assertThat(queues.size()).isZero();
    }

    @Test
    void whoWaitsTooLongLeaves() throws Exception {
        var id = new UUID(0, 1);
        try (var turn = queues.enter(id, soon()); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.submit(() -> assertThatThrownBy(() -> queues.enter(id, Deadline.after(Duration.ofMillis(20))))
                    .isInstanceOf(CommandTimeout.class).hasMessageContaining("nothing was appended")).get();
        }
        assertThat(queues.size()).isZero();
    }

    private static Deadline soon() {
        return Deadline.after(Duration.ofSeconds(20));
    }
}
