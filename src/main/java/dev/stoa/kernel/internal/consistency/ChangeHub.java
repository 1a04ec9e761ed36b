package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.eventstore.EventAddress;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class ChangeHub implements AppliedChanges {

    private final List<ChangeListener> listeners;

    ChangeHub(ObjectProvider<ChangeListener> listeners) {
        this.listeners = listeners.stream().toList();
    }

    @Override
    public void applied(String processorId, List<EventAddress> addresses) {
        for (var listener : listeners) {
            for (var address : addresses) {
                listener.changed(processorId, address);
            }
        }
    }

    @Override
    public void appliedElsewhere(String processorId, List<EventAddress> addresses) {
        applied(processorId, addresses);
    }

    @Override
    public void resync() {
        listeners.forEach(ChangeListener::resync);
    }
}
