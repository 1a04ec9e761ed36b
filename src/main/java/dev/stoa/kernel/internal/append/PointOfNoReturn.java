package dev.stoa.kernel.internal.append;

import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/**
 * The last thing before the commit is sent: callers can no longer withdraw. Where one has, the group is not written.
 */
final class PointOfNoReturn implements TransactionSynchronization {

    private final List<PendingAppend> group;

    PointOfNoReturn(List<PendingAppend> group) {
        this.group = group;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        for (var each : group) {
            if (!each.beginCommit()) {
                group.forEach(PendingAppend::reopen);
                throw new Withdrawn();
            }
        }
    }

    /** Somebody in the group no longer waits. */
    static final class Withdrawn extends RuntimeException {

        Withdrawn() {
            super("The caller of an append gave up before it was committed", null, false, false);
        }
    }
}
