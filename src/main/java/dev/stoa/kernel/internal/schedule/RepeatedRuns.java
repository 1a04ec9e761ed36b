package dev.stoa.kernel.internal.schedule;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.schedule.RepeatedWork;
import dev.stoa.kernel.schedule.RepeatedWork.Rhythm;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Gives every repeated work its thread while the application runs. */
@Component
class RepeatedRuns implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RepeatedRuns.class);

    private final List<RepeatedWork> works;
    private volatile List<ScheduledExecutorService> threads = List.of();
    private volatile boolean running;

    RepeatedRuns(List<RepeatedWork> works) {
        this.works = works;
    }

    @Override
    public void start() {
        running = true;
        threads = works.stream().map(this::thread).toList();
    }

    @Override
    public void stop() {
        running = false;
        threads.forEach(ScheduledExecutorService::shutdownNow);
        threads = List.of();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private ScheduledExecutorService thread(RepeatedWork work) {
        var rhythm = work.rhythm();
        var thread = Executors
                .newSingleThreadScheduledExecutor(Thread.ofPlatform().name(rhythm.name()).daemon().factory());
        thread.scheduleWithFixedDelay(() -> quietly(work, rhythm), rhythm.first().toMillis(), rhythm.pause().toMillis(),
                TimeUnit.MILLISECONDS);
        return thread;
    }

    private void quietly(RepeatedWork work, Rhythm rhythm) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            if (running) {
                LOG.warn("A run of {} failed; the next one is in {}", rhythm.name(), rhythm.pause(),
                        MaskedFailure.of(e));
            }
        }
    }
}
