package dev.stoa.architecture.broken.purity.shop.command;

import java.time.Instant;

class OrderRules {

    /** Reached by way of a lambda. */
    static Instant later() {
        return Instant.now().plusSeconds(1);
    }

    /** Not reached. */
    static long unused() {
        return System.nanoTime();
    }
}
