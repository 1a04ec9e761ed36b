package dev.stoa.ecommerce.payment.webhook;

import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Tells this node's handling that something was stored. */
@Component
class WebhookSignal {

    private final CopyOnWriteArrayList<Runnable> listening = new CopyOnWriteArrayList<>();

    void listen(Runnable ring) {
        listening.add(ring);
    }

    void ring() {
        listening.forEach(Runnable::run);
    }
}
