package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Deletes receipts whose retention is over, in small transactions. */
@Component
class ReceiptPurge implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ReceiptPurge.class);
    private static final int BATCH = 1_000;

    private final Receipts receipts;
    private final CommandSettings settings;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService thread;

    ReceiptPurge(Receipts receipts, CommandSettings settings, Clock clock) {
        this.receipts = receipts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Deletes everything that is due; gives how many. */
    int purge() {
        var before = clock.instant().minus(settings.idempotencyRetention());
        int deleted = 0;
        int batch = BATCH;
        while (batch == BATCH && !Thread.currentThread().isInterrupted()) {
            batch = receipts.deleteBefore(before, BATCH);
            deleted += batch;
        }
        return deleted;
    }

    @Override
    public void start() {
        long interval = settings.purgeInterval().toMillis();
        var started = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("receipt-purge").daemon().factory());
        started.scheduleWithFixedDelay(this::purgeQuietly, interval, interval, TimeUnit.MILLISECONDS);
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

    private void purgeQuietly() {
        try {
            purge();
        } catch (RuntimeException e) {
            LOG.warn("Receipts could not be purged; the next try is in {}", settings.purgeInterval(),
                    MaskedFailure.of(e));
        }
    }
}
