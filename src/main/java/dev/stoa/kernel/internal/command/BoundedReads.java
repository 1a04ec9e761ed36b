package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.internal.append.Deadline;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Reads for commands: a few at a time, whatever the number of callers, each on a thread of its own, so that no caller
 * waits longer than it wants to and none reads inside a transaction of somebody else.
 */
@Component
class BoundedReads {

    private final Semaphore places;

    BoundedReads(CommandSettings settings) {
        places = new Semaphore(settings.concurrentLoads(), true);
    }

    /**
     * Reads.
     *
     * @throws CommandTimeout
     *             when there was no place before the deadline
     * @throws StoreUnavailable
     *             when the database did not answer
     */
    <T> T read(Callable<T> query, Deadline deadline) {
        try {
            if (!places.tryAcquire(Math.max(0, deadline.remaining()), TimeUnit.NANOSECONDS)) {
                throw new CommandTimeout("Too many commands wait for the event store; nothing was appended.");
            }
            return start(query).get(Math.max(0, deadline.remaining()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandTimeout("The caller was interrupted; nothing was appended.");
        } catch (TimeoutException e) {
            throw new StoreUnavailable("The event store did not answer in time; nothing was appended.", e);
        } catch (ExecutionException e) {
            throw failure(e);
        }
    }

    private <T> FutureTask<T> start(Callable<T> query) {
        var task = new FutureTask<>(query);
        Thread.ofVirtual().name("command-read").start(() -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        });
        return task;
    }

    private static RuntimeException failure(ExecutionException failure) {
        return switch (failure.getCause()) {
            case DataAccessResourceFailureException e -> unavailable(e);
            case TransientDataAccessException e -> unavailable(e);
            case RuntimeException e -> e;
            case null, default -> new IllegalStateException("A read for a command failed", failure);
        };
    }

    private static StoreUnavailable unavailable(RuntimeException cause) {
        return new StoreUnavailable("The event store could not be read; nothing was appended: " + cause.getMessage(),
                cause);
    }
}
