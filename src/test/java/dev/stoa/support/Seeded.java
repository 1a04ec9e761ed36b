package dev.stoa.support;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a property over many random inputs. The seed stands in the failure, and {@code -Dstoa.seed=…} runs it alone. */
public final class Seeded {

    private static final String PROPERTY = "stoa.seed";

    private Seeded() {}

    public static void times(int runs, Consumer<Random> property) {
        var given = Long.getLong(PROPERTY);
        if (given != null) {
            property.accept(new Random(given));
            return;
        }
        var seeds = new Random();
        for (int run = 0; run < runs; run++) {
            once(seeds.nextLong(), property);
        }
    }

    private static void once(long seed, Consumer<Random> property) {
        try {
            property.accept(new Random(seed));
        } catch (AssertionError | RuntimeException failure) {
            throw new AssertionError("Failed with -D%s=%d: %s".formatted(PROPERTY, seed, failure.getMessage()),
                    failure);
        }
    }
}
