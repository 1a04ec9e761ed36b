package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.processor.Workers;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Collects the events of a transaction and writes their publications as one ordered statement right before the commit.
 * Keeps nothing beyond the transaction.
 */
@Component
class PublicationQueue {

    private final PublicationTable table;
    private final Workers workers;

    PublicationQueue(PublicationTable table, Workers workers) {
        this.table = table;
        this.workers = workers;
    }

    /**
     * Adds an event of the current transaction.
     *
     * @throws IllegalStateException
     *             outside a transaction, where effect and publication could not be one
     */
    void add(Recorded<?> recorded) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException(
                    "The event %s was published outside a transaction".formatted(recorded.address()));
        }
        collected().events.add(recorded);
    }

    private Collected collected() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Collected collected) {
            return collected;
        }
        var collected = new Collected();
        TransactionSynchronizationManager.bindResource(this, collected);
        TransactionSynchronizationManager.registerSynchronization(collected);
        return collected;
    }

    private final class Collected implements TransactionSynchronization {

        private final List<Recorded<?>> events = new ArrayList<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            table.insert(events);
        }

        @Override
        public void beforeCompletion() {
            TransactionSynchronizationManager.unbindResource(PublicationQueue.this);
        }

        @Override
        public void afterCommit() {
            workers.appended(events);
        }
    }
}
