package dev.stoa.kernel.internal.append;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses appends that can be written by one statement: none wants what another one wants. */
final class Batch {

    private final List<PendingAppend> members = new ArrayList<>();
    private final Set<Object> wanted = new HashSet<>();

    /** The first of those given, and every later one that is not in the way of one before it. */
    static List<PendingAppend> of(List<PendingAppend> waiting) {
        var batch = new Batch();
        waiting.forEach(batch::consider);
        return batch.members;
    }

    private void consider(PendingAppend candidate) {
        var wishes = wishes(candidate.append());
        if (wishes.stream().noneMatch(wanted::contains)) {
            members.add(candidate);
        }
        wanted.addAll(wishes);
    }

    private static Set<Object> wishes(Append append) {
        var wishes = new HashSet<Object>(append.taking());
        wishes.add(append.streamId());
        if (append.receipt() != null) {
            wishes.add(new Key(append.receipt().actor(), append.receipt().key()));
        }
        return wishes;
    }

    private record Key(String actor, String idempotencyKey) {}
}
