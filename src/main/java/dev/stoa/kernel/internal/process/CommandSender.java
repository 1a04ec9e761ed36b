package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Executes the commands that are due, at most {@code stoa.process.sender-concurrency} at a time, and those of one
 * instance one after another. Any number of nodes may run one.
 */
final class CommandSender {

    private static final Logger LOG = LoggerFactory.getLogger(CommandSender.class);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(12);

    private final CommandLeases leases;
    private final OwnProcesses own;
    private final CommandRun run;
    private final SenderSignal signal;
    private final ProcessSettings settings;
    private final Runnable betweenLooks;
    private final Semaphore free;
    private volatile boolean running;
    private @Nullable Thread looking;

    CommandSender(CommandLeases leases, OwnProcesses own, CommandRun run, SenderSignal signal,
            ProcessSettings settings, Runnable betweenLooks) {
        this.leases = leases;
        this.own = own;
        this.run = run;
        this.signal = signal;
        this.settings = settings;
        this.betweenLooks = betweenLooks;
        this.free = new Semaphore(settings.senderConcurrency());
    }

    void start() {
        running = true;
        looking = Thread.ofVirtual().name("process-sender").start(this::look);
    }

    /** Takes no more and waits for what is under way. */
    void stop() {
        running = false;
        signal.ring();
        try {
            if (looking != null) {
                looking.join(LONGEST_STOP);
            }
            if (free.tryAcquire(settings.senderConcurrency(), LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                free.release(settings.senderConcurrency());
            } else {
                LOG.warn("Stopped with commands of processes under way; they are executed again under their ids");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            while (running) {
                free.acquire();
                int wanted = 1 + free.drainPermits();
                int taken = begin(wanted);
                free.release(wanted - taken);
                if (taken < wanted) {
                    tidyUp();
                    signal.await(settings.pollInterval());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tidyUp() {
        try {
            betweenLooks.run();
        } catch (RuntimeException | Error failure) {
            LOG.warn("What is to be done between looks failed: {}", MaskedFailure.text(failure));
        }
    }

    private int begin(int wanted) {
        var taken = take(wanted);
        taken.forEach(command -> Thread.ofVirtual().name("process-command").start(() -> executeChain(command)));
        return taken.size();
    }

    private List<Leased> take(int wanted) {
        try {
            return running ? leases.take(own, wanted) : List.of();
        } catch (RuntimeException | Error failure) {
            LOG.warn("Cannot look for commands of processes, trying again: {}", MaskedFailure.text(failure));
            return List.of();
        }
    }

    private void executeChain(Leased first) {
        try {
            Optional<Leased> next = Optional.of(first);
            while (next.isPresent() && running) {
                next = run.execute(next.get());
            }
            next.ifPresent(this::leave);
        } finally {
            free.release();
        }
    }

    private void leave(Leased command) {
        try {
            leases.giveBack(command, Duration.ZERO, null);
        } catch (RuntimeException failure) {
            LOG.debug("Command {} waits for the end of its lease", command.id(), MaskedFailure.of(failure));
        }
    }
}
