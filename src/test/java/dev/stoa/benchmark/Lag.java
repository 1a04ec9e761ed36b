package dev.stoa.benchmark;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Times from acknowledgement to visibility. */
final class Lag {

    private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();

    void add(long time) {
        nanos.add(time);
    }

    /** In milliseconds; the highest seen where there are few. */
    double percentile(double share) {
        var sorted = nanos.stream().mapToLong(it -> it).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }

    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms (%d samples)".formatted(percentile(0.5), percentile(0.99), nanos.size());
    }

    static double ratio(double a, double b) {
        return Arrays.stream(new double[]{a, b}).allMatch(it -> it > 0) ? a / b : Double.NaN;
    }
}
