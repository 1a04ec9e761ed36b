package dev.stoa.architecture.broken.listening.shop.process;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.processor.EventHandler;
import java.util.UUID;

@Process(id = "shop_process.checkout")
abstract class Checkout implements ProcessManager<String> {

    @EventHandler
    UUID on(Recorded<? extends DomainEvent> recorded) {
        return recorded.streamId();
    }

    @EventHandler
    void onVoid(Recorded<? extends DomainEvent> recorded) {}
}
