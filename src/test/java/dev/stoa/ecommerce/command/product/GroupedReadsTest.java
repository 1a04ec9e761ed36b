package dev.stoa.ecommerce.command.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GroupedReadsTest {

    @Test
    void whoAsksWhileAReadIsUnderWaySharesTheNext() throws Exception {
        var begun = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var batches = new ArrayList<Set<Integer>>();
        var reads = new GroupedReads<Integer, Integer>(keys -> {
            batches.add(Set.copyOf(keys));
            begun.countDown();
            await(mayEnd);
            return keys.stream().collect(Collectors.toMap(key -> key, key -> -key));
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(() -> reads.of(Set.of(1)));
            begun.await();
            var asked = new CountDownLatch(50);
            var others = new ArrayList<Future<Map<Integer, Integer>>>();
            for (int i = 0; i < 50; i++) {
                int key = 2 + i % 2;
                others.add(threads.submit(() -> {
                    asked.countDown();
                    return reads.of(Set.of(key));
                }));
            }
            asked.await();
            mayEnd.countDown();

            assertThat(first.get()).containsEntry(1, -1);
            for (int i = 0; i < 50; i++) {
                assertThat(others.get(i).get()).containsEntry(2 + i % 2, -2 - i % 2);
            }
        }
        assertThat(batches.getFirst()).isEqualTo(Set.of(1));
        assertThat(batches).hasSizeBetween(2, 51);
    }

    @Test
    void nobodySeesLessThanThereWasWhenTheyAsked() throws Exception {
        var truth = new AtomicInteger();
        var reads = new GroupedReads<Integer, Integer>(_ -> Map.of(0, truth.get()));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < 2_000; i++) {
                answers.add(threads.submit(() -> {
                    int before = truth.incrementAndGet();
                    return reads.of(List.of(0)).getOrDefault(0, -1) >= before;
                }));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    @Test
    void aFailureReachesTheCallerAsItIsAndTheNextReadBeginsAnew() {
        var calls = new AtomicInteger();
        var reads = new GroupedReads<Integer, Integer>(_ -> {
            if (calls.incrementAndGet() == 1) {
                throw new IllegalStateException("no connection");
            }
            return Map.of(1, 1);
        });

        assertThatThrownBy(() -> reads.of(Set.of(1))).isInstanceOf(IllegalStateException.class)
                .hasMessage("no connection");
        assertThat(reads.of(Set.of(1))).containsEntry(1, 1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
