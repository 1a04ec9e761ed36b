package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that empty the queue. Stops after everything that gives commands has stopped, and only when what was
 * accepted is answered.
 */
@Component
class Appenders implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Appenders.class);
    private static final int AFTER_ALL_THAT_GIVE_COMMANDS = 0;

    private final AppendQueue queue;
    private final GroupWriter writer;
    private final AppendSettings settings;
    private final List<Thread> threads = new ArrayList<>();

    Appenders(AppendQueue queue, GroupWriter writer, AppendSettings settings) {
        this.queue = queue;
        this.writer = writer;
        this.settings = settings;
    }

    @Override
    public int getPhase() {
        return AFTER_ALL_THAT_GIVE_COMMANDS;
    }

    @Override
    public synchronized void start() {
        queue.open();
        for (int number = 1; number <= settings.appenders(); number++) {
            threads.add(Thread.ofPlatform().name("appender-" + number).daemon().start(this::write));
        }
    }

    @Override
    public synchronized void stop() {
        queue.close();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    private void write() {
        for (var group = queue.take(settings.groupSize()); !group.isEmpty(); group = queue.take(settings.groupSize())) {
            try {
                writer.write(group);
            } catch (Throwable e) {
                LOG.error("A group of {} could not be written", group.size(), MaskedFailure.of(e));
                var reason = e;
                group.forEach(each -> each.answer().completeExceptionally(reason));
            }
        }
    }
}
