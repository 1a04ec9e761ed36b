package dev.stoa.architecture.broken.listening.shop.query;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;

class Lonely {

    @EventHandler
    void on(Recorded<PageSeen> recorded) {}
}
