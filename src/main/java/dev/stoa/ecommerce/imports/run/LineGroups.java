package dev.stoa.ecommerce.imports.run;

import dev.stoa.ecommerce.imports.kind.ReadLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines that have to wait for each other, together: those with a key in common, and whatever these are tied to. */
final class LineGroups {

    /** A line by its number in the file. */
    record Ready(long number, ReadLine line) {}

    private final Map<String, List<Ready>> byKey = new HashMap<>();
    private final Set<List<Ready>> groups = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Ready ready) {
        var group = new ArrayList<Ready>();
        var keys = new HashSet<>(ready.line().keys());
        ready.line().keys().stream().map(byKey::get).forEach(tied -> {
            if (tied != null && groups.remove(tied)) {
                group.addAll(tied);
                tied.forEach(it -> keys.addAll(it.line().keys()));
            }
        });
        group.add(ready);
        group.sort(Comparator.comparingLong(Ready::number));
        keys.forEach(key -> byKey.put(key, group));
        groups.add(group);
    }

    /** Each group in the order of its lines. */
    Collection<List<Ready>> all() {
        return groups;
    }
}
