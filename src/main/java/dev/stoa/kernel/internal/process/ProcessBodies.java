package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.processor.ProcessorBody;
import dev.stoa.kernel.internal.processor.ProcessorBodySource;
import dev.stoa.kernel.process.ProcessManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes of this node. */
@Component
class ProcessBodies implements ProcessorBodySource {

    private final List<ProcessorBody> bodies;

    ProcessBodies(ObjectProvider<ProcessManager<?>> processes, ProcessBodyFactory factory) {
        this.bodies = processes.orderedStream().<ProcessorBody>map(factory::bodyOf).toList();
        refuseTwins(bodies);
    }

    @Override
    public List<ProcessorBody> bodies() {
        return bodies;
    }

    private static void refuseTwins(List<ProcessorBody> bodies) {
        Set<String> ids = new HashSet<>();
        for (var body : bodies) {
            if (!ids.add(body.id())) {
                throw new IllegalStateException("Two process managers have the id " + body.id());
            }
        }
    }
}
