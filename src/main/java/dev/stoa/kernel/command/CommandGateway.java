package dev.stoa.kernel.command;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.GivenBy;

/**
 * The one way to change the system: validates, loads, decides, appends, retries on conflict, answers with a receipt.
 *
 * <p>
 * Guarantees: a success is durable and its publications are written in the same transaction; commands on one stream are
 * decided one after another on the latest committed state; a refusal was decided on the committed state. Blocks the
 * calling (virtual) thread, at most {@code stoa.command.timeout}.
 */
public interface CommandGateway {

    /**
     * Executes a command.
     *
     * @throws AccessRefused
     *             when the command's {@link GivenBy} does not name the actor; nothing else was looked at
     * @throws InvalidCommand
     *             when the command violates a constraint, with the path of each
     * @throws TargetNotFound
     *             when the thing that the command is about does not exist, or is for its owner only and not the actor's
     * @throws CommandTimeout
     *             when the answer did not come in time; whether it was appended is then unknown, the same idempotency
     *             key tells
     * @throws StoreUnavailable
     *             when the database could not be reached or this node shuts down; nothing was appended
     * @throws IllegalStateException
     *             when the caller is inside a transaction, whose connection it would hold while waiting for another
     * @throws IllegalArgumentException
     *             when no {@link Decider} decides the command's class
     */
    CommandResult execute(Command command, CommandOptions options, Origin origin);
}
