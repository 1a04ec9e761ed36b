package dev.stoa.kernel.internal.process;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The state of a trip: which legs wait for an answer, which are booked, and everything that was heard, in order. */
record Trip(@Nullable UUID id, int open, List<String> booked, boolean refused, List<String> heard) {

    static final Trip NONE = new Trip(null, 0, List.of(), false, List.of());

    Trip heard(String what) {
        return new Trip(id, open, booked, refused, and(heard, what));
    }

    Trip asking(UUID trip, int legs) {
        return new Trip(trip, legs, booked, refused, heard);
    }

    Trip with(String leg) {
        return new Trip(id, open - 1, and(booked, leg), refused, heard);
    }

    Trip without() {
        return new Trip(id, open - 1, booked, true, heard);
    }

    private static List<String> and(List<String> list, String one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }
}
