package dev.stoa.ecommerce.payment.call;

import dev.stoa.ecommerce.payment.round.Rounds;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks for due calls while the application runs. */
@Component
@EnableConfigurationProperties(CallSettings.class)
class CallLoop implements SmartLifecycle {

    private static final Duration BETWEEN_SWEEPS = Duration.ofMinutes(5);

    private final Calling calling;
    private final Rounds rounds;
    private long sweptAt = System.nanoTime();

    CallLoop(Calling calling, CallSettings settings, CallSignal signal) {
        this.calling = calling;
        this.rounds = new Rounds("payment-calls", settings.atOnce(), settings.pollInterval(), this::round);
        signal.listen(rounds::ring);
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
        rounds.start();
    }

    @Override
    public void stop() {
        rounds.stop();
    }

    @Override
    public boolean isRunning() {
        return rounds.isRunning();
    }
}
