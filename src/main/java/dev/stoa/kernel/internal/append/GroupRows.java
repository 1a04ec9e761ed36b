package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.internal.append.AppendOutcome.Appended;
import dev.stoa.kernel.internal.append.AppendOutcome.ClaimsTaken;
import dev.stoa.kernel.internal.append.AppendOutcome.Conflict;
import dev.stoa.kernel.internal.append.AppendOutcome.KeyUsed;
import dev.stoa.kernel.internal.append.AppendOutcome.Stale;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What came of the statements of a group, not yet committed. */
final class GroupRows {

    private final List<PendingAppend> group;
    private final List<WrittenEvent> events;
    private final Map<PendingAppend, Instant> recordedAt = new HashMap<>();
    private final Map<PendingAppend, Integer> counts = new HashMap<>();
    private final Set<Claim> claims;
    private final Set<UUID> receipts;

    /**
     * Writes events first, then claims, then receipts, each sorted: groups that meet wait for each other in one
     * direction.
     */
    GroupRows(Connection connection, List<PendingAppend> sorted) throws SQLException {
        group = sorted;
        events = EventRows.insert(connection, sorted);
        for (var written : events) {
            recordedAt.put(written.origin(), written.recordedAt());
            counts.merge(written.origin(), 1, Integer::sum);
        }
        claims = ClaimRows.write(connection, sorted);
        receipts = ReceiptRows.insert(connection, sorted, recordedAt);
    }

    List<WrittenEvent> inLogOrder() {
        return events.stream().sorted(Comparator.comparingLong(WrittenEvent::position)).toList();
    }

    Map<PendingAppend, Conflict> conflicts() {
        var conflicts = new HashMap<PendingAppend, Conflict>();
        for (var each : group) {
            var conflict = conflict(each);
            if (conflict != null) {
                conflicts.put(each, conflict);
            }
        }
        return conflicts;
    }

    Map<PendingAppend, Appended> outcomes() {
        var outcomes = new HashMap<PendingAppend, Appended>();
        group.forEach(each -> outcomes.put(each, new Appended(recordedAt.getOrDefault(each, each.append().at()))));
        return outcomes;
    }

    private @Nullable Conflict conflict(PendingAppend each) {
        var append = each.append();
        if (append.receipt() != null && !receipts.contains(append.commandId())) {
            return new KeyUsed();
        }
        if (counts.getOrDefault(each, 0) < append.events().size()) {
            return new Stale();
        }
        var taken = new HashSet<>(append.taking());
        taken.removeAll(claims);
        return taken.isEmpty() ? null : new ClaimsTaken(Set.copyOf(taken));
    }
}
