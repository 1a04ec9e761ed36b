package dev.stoa.demo;

import dev.stoa.ecommerce.command.events.CustomerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** Ids that are the same at every try. */
final class SampleIds {

    private SampleIds() {}

    /** The customer with the sample address: an account of the same id sees the orders as its own. */
    static CustomerId customer(String email) {
        return new CustomerId(named("customer", email));
    }

    /** The id of something that has a name of its own. */
    static UUID named(String kind, String name) {
        return UUID.nameUUIDFromBytes(("stoa sample " + kind + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A UUID of version 7 made of a time and a number. */
    static UUID at(Instant time, int number) {
        return new UUID(time.toEpochMilli() << 16 | 0x7000L, 0x8000000000000000L | number);
    }
}
