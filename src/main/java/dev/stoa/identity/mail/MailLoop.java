package dev.stoa.identity.mail;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks every second whether there is mail to send. */
@Component
class MailLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(MailLoop.class);

    private final Mailing mailing;
    private volatile @Nullable ScheduledExecutorService thread;

    MailLoop(Mailing mailing) {
        this.mailing = mailing;
    }

    @Override
    public void start() {
        var started = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("mail").daemon().factory());
        started.scheduleWithFixedDelay(this::quietly, 1, 1, TimeUnit.SECONDS);
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
            mailing.sendDue();
        } catch (RuntimeException e) {
            if (thread != null) {
                LOG.warn("Mail could not be looked for; the next try is in a second", e);
            }
        }
    }
}
