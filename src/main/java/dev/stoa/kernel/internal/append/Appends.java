package dev.stoa.kernel.internal.append;

import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.StoreUnavailable;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** Hands appends to the appenders and waits for their outcome. */
@Component
public class Appends {

    private final AppendQueue queue;
    private final Outage outage;

    Appends(AppendQueue queue, Outage outage) {
        this.queue = queue;
        this.outage = outage;
    }

    /**
     * Appends durably, or says why not.
     *
     * @throws StoreUnavailable
     *             when the database cannot be reached or the node shuts down; nothing was appended
     * @throws CommandTimeout
     *             when the deadline passed; the message says whether something may have been appended
     * @throws AppendFailed
     *             when the database refuses the data
     */
    public AppendOutcome append(Append append, Deadline deadline) {
        var pending = new PendingAppend(append);
        try {
            enter(pending, deadline);
            return pending.answer().get(Math.max(0, deadline.remaining()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            throw gaveUp(pending);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw gaveUp(pending);
        } catch (ExecutionException e) {
            throw new AppendFailed(append, Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private void enter(PendingAppend pending, Deadline deadline) throws InterruptedException {
        switch (queue.offer(pending, deadline.remaining())) {
            case ACCEPTED -> {
            }
            case FULL -> throw new CommandTimeout(
                    "Command %s waited in vain for a place in the queue of appends; nothing was appended."
                            .formatted(pending.append().commandId()));
            case CLOSED -> throw new StoreUnavailable(
                    "This node is shutting down; nothing was appended. Try again on another one.", null);
        }
    }

    private RuntimeException gaveUp(PendingAppend pending) {
        var command = pending.append().commandId();
        if (!pending.abandon()) {
            return new CommandTimeout("Command %s was not answered in time; whether it was appended is unknown. "
                    .formatted(command) + "Repeat it with the same idempotency key.");
        }
        var trouble = outage.reason();
        return trouble == null
                ? new CommandTimeout("Command %s was not written in time; nothing was appended.".formatted(command))
                : new StoreUnavailable("The event store did not take command %s; nothing was appended: %s"
                        .formatted(command, trouble.getMessage()), trouble);
    }
}
