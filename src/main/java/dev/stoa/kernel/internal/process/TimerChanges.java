package dev.stoa.kernel.internal.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What becomes of timers: of each the last that was said about it. */
final class TimerChanges {

    private final Map<Name, Instant> set = new LinkedHashMap<>();
    private final Set<Name> cancelled = new LinkedHashSet<>();
    private final Set<UUID> ended = new LinkedHashSet<>();

    /** A timer of an instance. */
    record Name(UUID instanceId, String name) {}

    /** A timer and when it is due. */
    record Due(UUID instanceId, String name, Instant due) {}

    /** Cancels, then sets what a reaction says; at the end of an instance all its timers go, and none comes after. */
    void add(Instance before, Prepared reaction) {
        if (reaction.finished()) {
            ended.add(before.id());
            set.keySet().removeIf(it -> it.instanceId().equals(before.id()));
        } else if (!before.finished()) {
            reaction.cancelled().forEach(name -> cancel(new Name(before.id(), name)));
            reaction.timers().forEach(timer -> set.put(new Name(before.id(), timer.name()), timer.due()));
        }
    }

    private void cancel(Name timer) {
        set.remove(timer);
        cancelled.add(timer);
    }

    List<Name> cancelled() {
        return new ArrayList<>(cancelled);
    }

    /** The instances that lose all their timers. */
    List<UUID> ended() {
        return new ArrayList<>(ended);
    }

    /** To be written after the others are gone. */
    List<Due> set() {
        return set.entrySet().stream()
                .map(it -> new Due(it.getKey().instanceId(), it.getKey().name(), it.getValue())).toList();
    }

    void clear() {
        set.clear();
        cancelled.clear();
        ended.clear();
    }
}
