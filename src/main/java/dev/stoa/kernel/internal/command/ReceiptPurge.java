package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.schedule.RepeatedWork;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Deletes receipts whose retention is over, in small transactions. */
@Component
class ReceiptPurge implements RepeatedWork {

    private static final int BATCH = 1_000;

    private final Receipts receipts;
    private final CommandSettings settings;
    private final Clock clock;

    ReceiptPurge(Receipts receipts, CommandSettings settings, Clock clock) {
        this.receipts = receipts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm("receipt-purge", settings.purgeInterval(), settings.purgeInterval());
    }

    @Override
    public void run() {
        purge();
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
}
