package dev.stoa.benchmark;

import dev.stoa.kernel.processor.Processors;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.springframework.modulith.events.IncompleteEventPublications;

/** What happens after an outage of the readers: a queue of old publications. */
final class Backlog {

    private static final List<String> PROCESSORS = List.of("benchmark_query.balances", "benchmark_query.bookings",
            "benchmark_query.latest");
    private static final int WRITERS = 128;

    private Backlog() {}

    record Drain(long publications, double perSecond, long heapBefore, long heapPeak) {

        @Override
        public String toString() {
            return "%,d publications at %,.0f/s, heap %d MB before, at most %d MB".formatted(publications, perSecond,
                    heapBefore >> 20, heapPeak >> 20);
        }
    }

    /** Pauses the processors, writes, resumes. */
    static Drain ours(Arm arm, int publications) {
        var processors = arm.node.getBean(Processors.class);
        PROCESSORS.forEach(it -> processors.pause(it, "to let a backlog grow"));
        write(arm, publications / PROCESSORS.size());
        return drained(arm, publications, () -> PROCESSORS.forEach(processors::resume));
    }

    /**
     * Stock listeners cannot be paused, so their rows are written as a killed process leaves them, then resubmitted.
     */
    static Drain twin(Arm arm, int publications) {
        int events = publications / 3;
        arm.jdbc.update("""
            INSERT INTO kernel.event_publication (id, publication_date, listener_id, serialized_event, event_type,
                   completion_attempts, status)
            SELECT gen_random_uuid(), now(), l.listener_id, e.stream_id || '@' || e.version, l.event_type, 1, 'PUBLISHED'
              FROM (SELECT DISTINCT listener_id, event_type FROM kernel.event_publication
                     WHERE listener_id LIKE '%TwinArm%') l,
                   (SELECT * FROM kernel.event WHERE event_type = 'benchmark.amount-booked'
                     ORDER BY position LIMIT ?) e
            """, events);
        arm.jdbc.execute("TRUNCATE benchmark_query.bench_booking");
        return drained(arm, events * 3L,
                () -> arm.node.getBean(IncompleteEventPublications.class).resubmitIncompletePublications(it -> true));
    }

    private static void write(Arm arm, int events) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, WRITERS).forEach(writer -> threads.submit(() -> {
                for (int i = writer; i < events; i += WRITERS) {
                    arm.book(arm.account());
                }
            }));
        }
    }

    private static Drain drained(Arm arm, long publications, Runnable begin) {
        System.gc();
        long before = heap();
        var peak = new AtomicLong(before);
        var watch = Thread.ofVirtual().start(() -> watch(peak));
        long begun = System.nanoTime();
        begin.run();
        arm.awaitDrained();
        double seconds = (System.nanoTime() - begun) / 1e9;
        watch.interrupt();
        return new Drain(publications, publications / seconds, before, peak.get());
    }

    /** What is left after a collection, looked at twice a second: garbage does not count. */
    private static void watch(AtomicLong peak) {
        while (!Thread.currentThread().isInterrupted()) {
            System.gc();
            peak.accumulateAndGet(heap(), Math::max);
            try {
                Thread.sleep(Duration.ofSeconds(2));
            } catch (InterruptedException done) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
