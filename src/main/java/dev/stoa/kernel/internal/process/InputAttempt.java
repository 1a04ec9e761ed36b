package dev.stoa.kernel.internal.process;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * One try to apply one input. A process manager that fails has touched nothing, so the transaction goes on; an error of
 * the database is the worker's.
 */
final class InputAttempt {

    private static final Logger LOG = LoggerFactory.getLogger(InputAttempt.class);

    private final Reactions<?> reactions;
    private final ProcessTables tables;

    InputAttempt(Reactions<?> reactions, ProcessTables tables) {
        this.reactions = reactions;
        this.tables = tables;
    }

    /** Applies the input, or says why it can't be. */
    Optional<String> apply(Instance instance, Pending pending, Supplier<Arrived> arriving) {
        Arrived arrived;
        Prepared reaction;
        try {
            arrived = arriving.get();
            reaction = reactions.to(instance.state(), arrived.input());
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError failure) {
            LOG.warn("{} parks its instance {}: cannot apply {}", instance.processId(), instance.id(), pending,
                    failure);
            return Optional.of(Storable.error(failure));
        }
        if (isStillOpen(pending)) {
            tables.store(instance, reaction, arrived.trail());
        }
        return Optional.empty();
    }

    private boolean isStillOpen(Pending pending) {
        return !(pending instanceof Pending.OfAnswer(var commandId)) || tables.commands().answered(commandId);
    }
}
