package dev.stoa.endtoend;

import dev.stoa.endtoend.Shop.Accepted;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Clients that never give up: each command has a key of its own and is sent again under it until it is acknowledged,
 * whatever happens to the server meanwhile.
 */
final class Load implements AutoCloseable {

    private static final long PAUSE_MILLIS = 100;

    private final Supplier<Shop> shop;
    private final List<String> variants;
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final AtomicInteger numbers = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<?>> clients = new ArrayList<>();

    /** What was acknowledged, by key. */
    final Map<String, Accepted> received = new ConcurrentHashMap<>();
    final Map<String, Accepted> placed = new ConcurrentHashMap<>();
    final AtomicInteger unanswered = new AtomicInteger();

    /**
     * @param shop
     *            asked for each try, since the server may have another address by then
     */
    Load(Supplier<Shop> shop, List<String> variants, int number, long seed) {
        this.shop = shop;
        this.variants = variants;
        for (int i = 0; i < number; i++) {
            var random = new Random(seed + i);
            clients.add(threads.submit(() -> client(random)));
        }
    }

    /**
     * How much was acknowledged.
     *
     * @throws IllegalStateException
     *             when a client gave up, with its reason
     */
    int acknowledged() {
        clients.stream().filter(client -> client.state() == Future.State.FAILED).findFirst().ifPresent(gaveUp -> {
            throw new IllegalStateException("A client gave up", gaveUp.exceptionNow());
        });
        return received.size() + placed.size();
    }

    /** Lets every client finish what it has begun. */
    void finish() throws Exception {
        running.set(false);
        for (var client : clients) {
            client.get();
        }
    }

    @Override
    public void close() {
        running.set(false);
        threads.shutdownNow();
    }

    private void client(Random random) {
        while (running.get()) {
            var key = "key " + numbers.incrementAndGet();
            var variant = variants.get(random.nextInt(variants.size()));
            if (random.nextBoolean()) {
                received.put(key, untilAcknowledged(() -> shop.get().receive(key, variant, 1)));
            } else {
                var second = variants.get(random.nextInt(variants.size()));
                var lines = variant.equals(second) ? List.of(variant) : List.of(variant, second);
                placed.put(key, untilAcknowledged(() -> shop.get().order(key, lines)));
            }
        }
    }

    private Accepted untilAcknowledged(Supplier<Accepted> command) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                return command.get();
            } catch (GraphQl.Unanswered lost) {
                unanswered.incrementAndGet();
                pause();
            }
        }
        throw new IllegalStateException("stopped");
    }

    private static void pause() {
        java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(PAUSE_MILLIS).toNanos());
    }
}
