package dev.stoa.ecommerce.payment.call;

import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells this node's calling that a call will be due as soon as the tables show it. */
@Component
class CallSignal {

    private final CopyOnWriteArrayList<Runnable> listening = new CopyOnWriteArrayList<>();

    void listen(Runnable ring) {
        listening.add(ring);
    }

    void ring() {
        listening.forEach(Runnable::run);
    }
}
