package dev.stoa.kernel.internal.publication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.EventPublication.Status;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/**
 * Modulith's repository without the rows of processors: staleness, resubmission and shutdown must neither load nor
 * change those. Reads only rows without an address; everything that names a single publication goes to Modulith's own.
 */
@Component
@Primary
class StockPublications implements EventPublicationRepository {

    private final EventPublicationRepository own;
    private final StockPublicationQueries queries;

    StockPublications(@Qualifier("jpaEventPublicationRepository") EventPublicationRepository own,
            StockPublicationQueries queries) {
        this.own = own;
        this.queries = queries;
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        return own.create(publication);
    }

    @Override
    public void markProcessing(UUID identifier) {
        own.markProcessing(identifier);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier identifier, Instant completionDate) {
        own.markCompleted(event, identifier, completionDate);
    }

    @Override
    public void markCompleted(UUID identifier, Instant completionDate) {
        own.markCompleted(identifier, completionDate);
    }

    @Override
    public void markFailed(UUID identifier) {
        own.markFailed(identifier);
    }

    @Override
    public boolean markResubmitted(UUID identifier, Instant resubmissionDate) {
        return own.markResubmitted(identifier, resubmissionDate);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return queries.where("completion_date IS NULL");
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant instant) {
        return queries.where("completion_date IS NULL AND publication_date < ?", at(instant));
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(Object event,
            PublicationTargetIdentifier targetIdentifier) {
        return own.findIncompletePublicationsByEventAndTargetIdentifier(event, targetIdentifier);
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return own.findCompletedPublications();
    }

    @Override
    public void deletePublications(List<UUID> identifiers) {
        own.deletePublications(identifiers);
    }

    @Override
    public void deleteCompletedPublications() {
        own.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant instant) {
        own.deleteCompletedPublicationsBefore(instant);
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        var before = criteria.getPublicationDateReference();
        return queries.failed(before, criteria.getMaxItemsToRead());
    }

    @Override
    public List<TargetEventPublication> findByStatus(Status status) {
        return status == Status.COMPLETED ? own.findByStatus(status) : queries.where("status = ?", status.name());
    }

    @Override
    public int countByStatus(Status status) {
        return status == Status.COMPLETED ? own.countByStatus(status) : queries.countByStatus(status);
    }

    private static java.sql.Timestamp at(Instant instant) {
        return java.sql.Timestamp.from(instant);
    }
}
