package dev.stoa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.support.OperatorKey;
import dev.stoa.support.StoaJar;
import dev.stoa.support.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two operating system processes on one database. */
class TwoNodesIT {

    private static final int CLIENTS = 16;
    private static final int ENOUGH = 600;

    private static TestDatabase database;
    private static StoaJar one;
    private static StoaJar other;
    private static String key;

    @BeforeAll
    static void start() throws SQLException, IOException, InterruptedException {
        database = TestDatabase.create("two_nodes");
        one = node("one");
        other = node("other");
        key = OperatorKey.make(one, "MERCHANT");
    }

    @AfterAll
    static void stop() throws InterruptedException {
        assertThat(one.process().isAlive() && other.process().isAlive()).isTrue();
        one.close();
        other.close();
    }

    @Test
    void underLoadEverythingHappensOnce() throws Exception {
        var turn = new AtomicInteger();
        Supplier<Shop> eitherNode = () -> shop(turn.incrementAndGet() % 2 == 0 ? one : other);
        var variants = IntStream.range(0, 8).mapToObj(i -> shop(one).newVariant("TWO-" + i, 20)).toList();
        try (var load = new Load(eitherNode, variants, CLIENTS, 7)) {
            await().atMost(Duration.ofMinutes(4)).until(() -> load.acknowledged() >= ENOUGH);
            load.finish();
            try (var books = books()) {
                books.awaitQuiet();
                books.hasEach(load.received.values());
                books.hasEach(load.placed.values());
                assertThat(books.count("SELECT count(*) FROM kernel.event e JOIN kernel.receipt r ON "
                        + "r.command_id = (e.metadata ->> 'commandId')::uuid WHERE r.idempotency_key LIKE 'key %'"))
                        .isEqualTo(load.acknowledged());
                books.addUp();
                books.equalTheirRebuild();
            }
        }
    }

    @Test
    void theSameKeyAtBothNodesIsOneCommand() throws Exception {
        var variant = shop(one).newVariant("SAME-KEY", 0);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(IntStream.range(0, 50).<Callable<Shop.Accepted>>mapToObj(
                    i -> () -> shop(i % 2 == 0 ? one : other).receive("the same", variant, 1)).toList());
            for (var answer : answers) {
                assertThat(answer.get().version()).isEqualTo(1);
            }
        }
        await().until(() -> shop(other).stock(variant).path("onHand").asInt() == 1);
    }

    @Test
    void twoHundredClientsGetOneLastPiece() throws Exception {
        var variant = shop(one).newVariant("LAST-ONE", 1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var orders = threads.invokeAll(IntStream.range(0, 200).<Callable<String>>mapToObj(
                    i -> () -> shop(i % 2 == 0 ? one : other).orderAndSettle("last " + i, List.of(variant))).toList());
            var ends = orders.stream().map(TwoNodesIT::get).toList();
            assertThat(Collections.frequency(ends, "CONFIRMED")).isEqualTo(1);
            assertThat(Collections.frequency(ends, "REJECTED")).isEqualTo(199);
        }
        await().until(() -> shop(one).stock(variant).path("reserved").asInt() == 1);
        assertThat(shop(one).stock(variant).path("available").asInt()).isZero();
        assertThat(shop(one).stock(variant).path("onHand").asInt()).isEqualTo(1);
    }

    private static String get(java.util.concurrent.Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private static Shop shop(StoaJar node) {
        return new Shop(new GraphQl(node.address(), key));
    }

    private static Books books() {
        return new Books(database.url(), Objects.requireNonNullElse(database.user(), ""),
                Objects.requireNonNullElse(database.password(), ""));
    }

    private static StoaJar node(String name) throws IOException {
        return StoaJar.start(Path.of("target", "two-nodes", name),
                OperatorKey.settings("--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password()));
    }
}
