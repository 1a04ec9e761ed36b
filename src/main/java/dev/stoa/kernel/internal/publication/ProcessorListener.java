package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.Recorded;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.GenericApplicationListener;
import org.springframework.core.ResolvableType;
import org.springframework.transaction.event.TransactionalApplicationListener;

/**
 * What Modulith sees of a processor: a transactional listener under the processor's id, for whose events publications
 * are stored. Publishing never calls a handler; the processor's worker does, later.
 */
final class ProcessorListener
        implements
            TransactionalApplicationListener<ApplicationEvent>,
            GenericApplicationListener {

    private final String processorId;
    private final Class<?> handled;

    ProcessorListener(String processorId, Class<?> handled) {
        this.processorId = processorId;
        this.handled = handled;
    }

    @Override
    public boolean supportsEventType(ResolvableType type) {
        var event = eventOf(type);
        return event != null && handled.isAssignableFrom(event);
    }

    @Override
    public boolean supportsSourceType(@Nullable Class<?> sourceType) {
        return true;
    }

    @Override
    public String getListenerId() {
        return processorId;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        // The publication is the effect; the worker is woken after the commit.
    }

    @Override
    public void addCallback(SynchronizationCallback callback) {
        // Nothing runs in the publishing thread, so there is nothing to call back about.
    }

    @Override
    public void processEvent(ApplicationEvent event) {
        throw new IllegalStateException(
                "Publications of processor %s are drained by its worker, not resubmitted".formatted(processorId));
    }

    private static @Nullable Class<?> eventOf(ResolvableType type) {
        var payload = type.as(PayloadApplicationEvent.class).getGeneric(0);
        return payload.resolve() == Recorded.class ? payload.getGeneric(0).resolve() : null;
    }
}
