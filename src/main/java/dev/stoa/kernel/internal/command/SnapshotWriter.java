package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Stores snapshots behind the back of commands. Under pressure some are left out; a later one will do. */
@Component
class SnapshotWriter implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotWriter.class);
    private static final int WAITING = 256;

    private final Snapshots snapshots;
    private final int every;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING), Thread.ofPlatform().name("snapshots").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    SnapshotWriter(Snapshots snapshots, CommandSettings settings) {
        this.snapshots = snapshots;
        this.every = settings.snapshotEvery();
        thread.allowCoreThreadTimeOut(true);
    }

    /** Stores the state after an append where the stream has passed a multiple of the interval. */
    void appended(Decider<?, Object, ?> decider, int before, Aggregate after) {
        if (before / every < after.version() / every) {
            thread.execute(() -> save(decider, after));
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }

    private void save(Decider<?, Object, ?> decider, Aggregate aggregate) {
        try {
            snapshots.save(decider, aggregate);
        } catch (RuntimeException e) {
            LOG.warn("No snapshot of {} {} at version {}", aggregate.streamType(), aggregate.streamId(),
                    aggregate.version(), MaskedFailure.of(e));
        }
    }
}
