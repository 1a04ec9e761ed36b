package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.processor.Workers;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.DefaultEventPublicationRegistry;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/**
 * The registry that Modulith's multicaster writes to. What is for processors goes to the queue, in order and by
 * address; what is for stock listeners goes to Modulith's own registry, untouched. Asking for a resubmission also wakes
 * every processor.
 */
@Component
@Primary
class QueueRegistry implements EventPublicationRegistry {

    private final DefaultEventPublicationRegistry stock;
    private final RoutedProcessors processors;
    private final PublicationQueue queue;
    private final Workers workers;

    QueueRegistry(DefaultEventPublicationRegistry stock, RoutedProcessors processors, PublicationQueue queue,
            Workers workers) {
        this.stock = stock;
        this.processors = processors;
        this.queue = queue;
        this.workers = workers;
    }

    @Override
    public Collection<TargetEventPublication> store(Object event, Stream<PublicationTargetIdentifier> listeners) {
        var ours = listeners.collect(Collectors.partitioningBy(processors::isProcessor));
        if (event instanceof Recorded<?> recorded && !ours.getOrDefault(true, List.of()).isEmpty()) {
            queue.add(recorded);
        }
        var others = ours.getOrDefault(false, List.of());
        return others.isEmpty() ? List.of() : stock.store(event, others.stream());
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublications() {
        return stock.findIncompletePublications();
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublicationsOlderThan(Duration duration) {
        return stock.findIncompletePublicationsOlderThan(duration);
    }

    @Override
    public void markProcessing(Object event, PublicationTargetIdentifier listener) {
        stock.markProcessing(event, listener);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener) {
        stock.markCompleted(event, listener);
    }

    @Override
    public void markFailed(Object event, PublicationTargetIdentifier listener) {
        stock.markFailed(event, listener);
    }

    @Override
    public void deleteCompletedPublicationsOlderThan(Duration duration) {
        stock.deleteCompletedPublicationsOlderThan(duration);
    }

    @Override
    public void processIncompletePublications(Predicate<EventPublication> filter,
            Consumer<TargetEventPublication> consumer, @Nullable Duration duration) {
        workers.wakeAll();
        stock.processIncompletePublications(filter, consumer, duration);
    }

    @Override
    public void processFailedPublications(ResubmissionOptions options, Consumer<TargetEventPublication> consumer) {
        workers.wakeAll();
        stock.processFailedPublications(options, consumer);
    }

    @Override
    public void markStalePublicationsFailed(Staleness staleness) {
        stock.markStalePublicationsFailed(staleness);
    }
}
