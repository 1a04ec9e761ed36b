package dev.stoa.architecture.broken.listening.shop.query;

import dev.stoa.kernel.eventstore.Recorded;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;

class Past {

    @EventListener
    void on(Recorded<PageSeen> recorded) {}

    @EventListener
    void started(ContextRefreshedEvent event) {}
}
