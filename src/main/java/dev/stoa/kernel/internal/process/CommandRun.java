package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.personaldata.MaskedFailure;
import dev.stoa.kernel.internal.processor.ProcessorWaker;
import dev.stoa.kernel.process.CommandOutcome;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings one command to its outcome, or back to the queue. */
final class CommandRun {

    private static final Logger LOG = LoggerFactory.getLogger(CommandRun.class);

    private final CommandExecution execution;
    private final OutcomeWriter writer;
    private final CommandLeases leases;
    private final ProcessorWaker waker;
    private final ProcessSettings settings;
    private final OutcomeJson outcomes;
    private final MeterRegistry meters;

    CommandRun(CommandExecution execution, OutcomeWriter writer, CommandLeases leases, ProcessorWaker waker,
            ProcessSettings settings, OutcomeJson outcomes, MeterRegistry meters) {
        this.execution = execution;
        this.writer = writer;
        this.leases = leases;
        this.waker = waker;
        this.settings = settings;
        this.outcomes = outcomes;
        this.meters = meters;
    }

    /** Executes a command, stores its outcome and tells the process's worker. Gives the instance's next command. */
    Optional<Leased> execute(Leased command) {
        var time = Timer.start(meters);
        try {
            var outcome = execution.execute(command);
            var next = store(command, outcome);
            time.stop(timer(command, outcome instanceof CommandOutcome.Accepted ? "accepted" : "refused"));
            waker.wakeForInputs(command.processId());
            return next;
        } catch (RuntimeException | Error failure) {
            time.stop(timer(command, "failed"));
            giveBack(command, failure);
            return Optional.empty();
        }
    }

    private Optional<Leased> store(Leased command, CommandOutcome outcome) {
        return switch (writer.store(outcomes.ended(command, outcome))) {
            case Stored.Kept(var next) -> next;
            case Stored.AcceptedElsewhere() -> store(command, execution.accepted(command));
        };
    }

    /** Where even that fails, the lease runs out. */
    private void giveBack(Leased command, Throwable failure) {
        var texts = execution.texts(command);
        LOG.warn("Command {} ({}) of instance {} of {} came to no outcome at attempt {}", command.id(),
                command.commandType(), command.instanceId(), command.processId(), command.attempts(),
                MaskedFailure.of(failure, texts));
        try {
            leases.giveBack(command, settings.pauseAfter(command.attempts()), Storable.error(failure, texts));
        } catch (RuntimeException unreachable) {
            LOG.warn("Command {} waits for the end of its lease: {}", command.id(), MaskedFailure.text(unreachable));
        }
    }

    private Timer timer(Leased command, String outcome) {
        return meters.timer("stoa.process.command", "process", command.processId(), "outcome", outcome);
    }
}
