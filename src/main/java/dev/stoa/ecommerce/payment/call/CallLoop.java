package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.payment.round.Rounds;
import dev.stoa.kernel.consistency.LiveChanges;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Looks for due calls while the application runs: when the table of calls has changed, underneath by polling. */
@Component
@EnableConfigurationProperties(CallSettings.class)
class CallLoop implements SmartLifecycle {

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);

    private final Calling calling;
    private final LiveChanges changes;
    private final Rounds rounds;
    private Disposable listening = Disposables.disposed();
    private long sweptAt = System.nanoTime();

    CallLoop(Calling calling, CallSettings settings, LiveChanges changes) {
        this.calling = calling;
        this.changes = changes;
        this.rounds = new Rounds("payment-calls", settings.atOnce(), settings.pollInterval(), this::round);
    }

    private int round(int room) {
        var taken = calling.take(room);
        taken.forEach(call -> rounds.begin(() -> calling.make(call)));
        if (System.nanoTime() - sweptAt > BETWEEN_SWEEPS.toNanos()) {
            calling.sweep();
            sweptAt = System.nanoTime();
        }
        return taken.size();
    }

    @Override
    public void start() {
        listening = changes.ofProcessor(CallProjection.ID).subscribe(_ -> rounds.ring());
        rounds.start();
    }

    @Override
    public void stop() {
        listening.dispose();
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
