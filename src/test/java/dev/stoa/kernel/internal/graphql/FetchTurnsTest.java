package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

class FetchTurnsTest extends NotesApi {

    private static final int NODE = 6;
    private static final int REQUEST = 4;

    private final FetchTurns turns = new FetchTurns(new GraphQlLimits(NODE, REQUEST, DataSize.ofMegabytes(1),
            Duration.ofSeconds(20), null,
            DataSize.ofMegabytes(1)));

    @Test
    void thePoolIsEnoughForAnyNumberOfCallers() throws Exception {
        var id = write("popular").at("/streamId").asString();
        var fields = IntStream.range(0, 20).mapToObj(i -> "n%d: note(id: $id) { itself { id } }".formatted(i))
                .collect(Collectors.joining(" "));
        var answers = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                answers.add(threads.submit(() -> run("query($id: ID!) { " + fields + " }", Map.of("id", id))));
            }
            for (var answer : answers) {
                assertThat(answer.get().has("errors")).as("%s", answer.get()).isFalse();
            }
        }
    }

    @Test
    void oneRequestTakesItsShareAndLeavesTheRest() throws Exception {
        var inside = new AtomicInteger();
        var full = new CountDownLatch(NODE);
        var done = new CountDownLatch(1);
        Callable<Integer> work = () -> {
            int now = inside.incrementAndGet();
            full.countDown();
            done.await();
            inside.decrementAndGet();
            return now;
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen = new ArrayList<Future<Integer>>();
            for (var context : List.of(GraphQLContext.newContext().build(), GraphQLContext.newContext().build())) {
                for (int i = 0; i < 20; i++) {
                    seen.add(threads.submit(() -> turns.of(context).call(work)));
                }
            }
            full.await();
            done.countDown();
            for (var each : seen) {
                assertThat(each.get()).isLessThanOrEqualTo(NODE);
            }
        }
    }

    @Test
    void oneRequestAloneIsHeldToItsShare() throws Exception {
        var context = GraphQLContext.newContext().build();
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                threads.submit(() -> turns.of(context).call(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    Thread.yield();
                    return inside.decrementAndGet();
                }));
            }
        }
        assertThat(most.get()).isBetween(1, REQUEST);
    }

    @Test
    void aTurnIsGivenBackWhenTheReaderFails() {
        var context = GraphQLContext.newContext().build();
        for (int i = 0; i < 3 * NODE; i++) {
            assertThatThrownBy(() -> turns.of(context).call(() -> {
                throw new IllegalStateException("read nothing");
            })).hasMessage("read nothing");
        }
    }
}
