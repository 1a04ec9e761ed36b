package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.Consistency;
import dev.stoa.kernel.consistency.ConsistencyToken;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Component;

@Component
class WaitingConsistency implements Consistency {

    private final Waits waits;

    WaitingConsistency(Waits waits) {
        this.waits = waits;
    }

    @Override
    public Freshness await(Collection<ConsistencyToken> tokens, Collection<String> processorIds, Duration atMost) {
        var addresses = tokens.stream().flatMap(token -> token.addresses().stream()).toList();
        return waits.await(addresses, processorIds, atMost).values().stream().reduce(Freshness.FRESH, Wait::worse);
    }
}
