package dev.stoa.kernel.internal.publication;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.stereotype.Component;

/** The listener ids that stand for processors of this node, so that all others can be left to Modulith. */
@Component
class RoutedProcessors {

    /** The listener that matches every recorded event, so that nodes without a processor's code still route to it. */
    static final String ROUTING = "kernel.routing";

    private final Set<String> ids = ConcurrentHashMap.newKeySet();

    RoutedProcessors() {
        ids.add(ROUTING);
    }

    void add(String processorId) {
        ids.add(processorId);
    }

    boolean isProcessor(PublicationTargetIdentifier listener) {
        return ids.contains(listener.getValue());
    }
}
