package dev.stoa.identity.signin;

import dev.stoa.identity.account.PasswordSettlement;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes sign-ins that are over, with their tokens, failures that are forgotten, and hashes that nobody names. */
@Component
class Sweeping implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInRows rows;
    private final Attempts attempts;
    private final PasswordSettlement passwords;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService thread;

    Sweeping(SignInRows rows, Attempts attempts, PasswordSettlement passwords, Clock clock) {
        this.rows = rows;
        this.attempts = attempts;
        this.passwords = passwords;
        this.clock = clock;
    }

    void sweep() {
        rows.deleteOlderThan(clock.instant().minus(KEPT));
        attempts.deleteForgotten();
        passwords.settleWhatWasLeft();
    }

    @Override
    public void start() {
        var started = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("sign-in-sweep").daemon().factory());
        started.scheduleWithFixedDelay(this::quietly, 1, 60, TimeUnit.MINUTES);
        thread = started;
    }

    @Override
    public void stop() {
        var started = thread;
        if (started != null) {
            started.shutdownNow();
            thread = null;
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void quietly() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("Sign-ins that are over could not be deleted; the next try is in an hour", e);
        }
    }
}
