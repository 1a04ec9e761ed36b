package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.internal.personaldata.PersonalTexts;
import dev.stoa.kernel.process.Input;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

    InputAttempt(Reactions<?> reactions) {
        this.reactions = reactions;
    }

    /** Applies the input and adds what it changes, or says why it can't be. */
    Optional<String> apply(Instance instance, Pending pending, Supplier<Arrived> arriving, Changes changes) {
        @Nullable
        Arrived arrived = null;
        Prepared reaction;
        try {
            arrived = arriving.get();
            reaction = reactions.to(instance, arrived.input());
        } catch (DataAccessException failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
            var texts = arrived == null ? List.<String>of() : texts(arrived.input());
            LOG.warn("{} parks its instance {}: cannot apply {}", instance.processId(), instance.id(), pending,
                    MaskedFailure.of(failure, texts));
            return Optional.of(Storable.error(failure, texts));
        }
        changes.add(instance, reaction, arrived.trail());
        if (pending instanceof Pending.OfAnswer(var commandId)) {
            changes.answered(commandId);
        }
        return Optional.empty();
    }

    private static List<String> texts(Input input) {
        return switch (input) {
            case Input.Happened(var recorded) -> PersonalTexts.in(recorded.event());
            case Input.Answered(var command, var outcome) -> PersonalTexts.in(command);
            case Input.TimerFired timer -> List.of();
        };
    }
}
