package dev.stoa.kernel.internal.process;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells this node's sender that there may be commands. Never blocks; several rings count as one. */
@Component
class SenderSignal {

    private final Semaphore rung = new Semaphore(0);

    /** From now on commands may be there. */
    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Returns at once where it was rung since the last wait, else when it is or when the time is over. */
    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }
}
