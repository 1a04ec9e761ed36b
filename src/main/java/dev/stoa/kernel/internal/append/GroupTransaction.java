package dev.stoa.kernel.internal.append;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One try to write a group: all of it in one transaction, or nothing and who stands in the way. */
@Component
class GroupTransaction {

    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher publisher;

    GroupTransaction(PlatformTransactionManager transactions, JdbcTemplate jdbc, ApplicationEventPublisher publisher) {
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.publisher = publisher;
    }

    /**
     * Writes the group, which holds no stream, claim or key twice. Whatever it throws, the members tell by
     * {@link PendingAppend#isCommitting()} whether the commit was under way.
     *
     * @return an outcome for every member, or for those that met a conflict; then nothing was written
     */
    Map<PendingAppend, ? extends AppendOutcome> write(List<PendingAppend> group) {
        var sorted = group.stream().sorted(Comparator.comparing((PendingAppend each) -> each.append().streamId()))
                .toList();
        return Objects.requireNonNull(transaction.execute(status -> write(sorted, status)));
    }

    private Map<PendingAppend, ? extends AppendOutcome> write(List<PendingAppend> sorted, TransactionStatus status) {
        var rows = Objects.requireNonNull(
                jdbc.execute((ConnectionCallback<GroupRows>) connection -> new GroupRows(connection, sorted)));
        var conflicts = rows.conflicts();
        if (!conflicts.isEmpty()) {
            status.setRollbackOnly();
            return conflicts;
        }
        rows.inLogOrder().forEach(written -> publisher.publishEvent(written.recorded()));
        TransactionSynchronizationManager.registerSynchronization(new PointOfNoReturn(sorted));
        return rows.outcomes();
    }
}
