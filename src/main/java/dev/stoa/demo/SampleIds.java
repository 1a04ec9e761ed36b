package dev.stoa.demo;

import java.time.Instant;
import java.util.UUID;

/** Ids that are the same at every try: a UUID of version 7 made of a time and a number. */
final class SampleIds {

    private SampleIds() {}

    static UUID at(Instant time, int number) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L | number);
    }
}
