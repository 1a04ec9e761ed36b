package dev.stoa.kernel.internal.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.support.TransactionOperations;

/** Stores a group of outcomes and takes the commands behind them, in one transaction. */
final class OutcomeGroup {

    private final Outcomes outcomes;
    private final CommandLeases leases;
    private final OwnProcesses own;
    private final TransactionOperations transactions;

    OutcomeGroup(Outcomes outcomes, CommandLeases leases, OwnProcesses own, TransactionOperations transactions) {
        this.outcomes = outcomes;
        this.leases = leases;
        this.own = own;
        this.transactions = transactions;
    }

    /** What came of each, in the order given. */
    List<Stored> store(List<Ended> group) {
        return Objects.requireNonNull(transactions.execute(status -> inTransaction(group)));
    }

    private List<Stored> inTransaction(List<Ended> group) {
        var open = outcomes.open(group.stream().map(Ended::id).toList());
        var stored = outcomes.store(group.stream().filter(it -> open.contains(it.id())).toList());
        var next = next(stored);
        return group.stream().<Stored>map(it -> open.contains(it.id()) && !stored.contains(it.id())
                ? new Stored.AcceptedElsewhere()
                : new Stored.Kept(Optional.ofNullable(next.remove(List.of(it.processId(), it.instanceId()))))).toList();
    }

    /** By instance; taken out once, should one command have been executed twice in a group. */
    private Map<List<Object>, Leased> next(Collection<UUID> stored) {
        Map<List<Object>, Leased> next = new HashMap<>();
        if (!stored.isEmpty()) {
            leases.takeNext(own, stored).forEach(it -> next.put(List.of(it.processId(), it.instanceId()), it));
        }
        return next;
    }
}
