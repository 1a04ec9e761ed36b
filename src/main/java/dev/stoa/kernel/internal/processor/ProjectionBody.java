package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.Projection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A projection as its worker sees it. */
record ProjectionBody(String id, int codeVersion, List<String> tables, Set<String> eventTypes, HandlerMethods handlers)
        implements
            ProcessorBody {

    static ProjectionBody of(Object target, EventTypes types) {
        var annotation = target.getClass().getAnnotation(Projection.class);
        var handlers = new HandlerMethods(target, types);
        handlers.checkReturnTypes(void.class, UUID.class);
        return new ProjectionBody(ProcessorIds.of(target.getClass()), annotation.version(),
                List.of(annotation.tables()),
                handlers.eventTypes(types), handlers);
    }

    @Override
    public ProcessorStatus.Kind kind() {
        return ProcessorStatus.Kind.PROJECTION;
    }

    @Override
    public boolean fromBeginning() {
        return true;
    }

    @Override
    public String schema() {
        return ProcessorIds.moduleOf(id);
    }

    @Override
    public Batch begin(List<Recorded<?>> events) {
        return recorded -> (UUID) handlers.invoke(recorded);
    }
}
