package dev.stoa.kernel.internal.graphql;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/** So many in so long, written as {@code 10/1m}. */
record Rate(long count, Duration period) {

    Rate {
        if (count < 1 || !period.isPositive()) {
            throw new IllegalArgumentException("A rate is a positive number per positive time, such as 10/1m");
        }
    }

    public static Rate valueOf(String text) {
        var parts = text.strip().split("\\s*/\\s*", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,12}")) {
            throw new IllegalArgumentException("Not a rate such as 10/1m: \"%s\"".formatted(text));
        }
        return new Rate(Long.parseLong(parts[0]), DurationStyle.detectAndParse(parts[1]));
    }
}
