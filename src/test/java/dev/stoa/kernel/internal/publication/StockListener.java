package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.processor.LedgerEvent.AmountBooked;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.modulith.events.ApplicationModuleListener;

/** A listener as Modulith knows them, beside the processors. */
@TestComponent
class StockListener {

    static final int UNLUCKY = 13;

    final List<EventAddress> seen = new CopyOnWriteArrayList<>();
    volatile boolean failing = true;

    @ApplicationModuleListener
    void on(Recorded<AmountBooked> recorded) {
        if (failing && recorded.event().amount() == UNLUCKY) {
            throw new IllegalArgumentException("unlucky");
        }
        seen.add(recorded.address());
    }
}
