package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.internal.append.Backoff;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Runs commands: in the order of their streams, anew while others are faster. */
@Component
class DecidingGateway implements CommandGateway {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(2);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(100);

    private final Requests requests;
    private final Round round;
    private final CommandMeters meters;
    private final int attempts;
    private final StreamQueues queues = new StreamQueues();

    DecidingGateway(Requests requests, Round round, CommandMeters meters, CommandSettings settings) {
        this.requests = requests;
        this.round = round;
        this.meters = meters;
        this.attempts = settings.attempts();
    }

    @Override
    public CommandResult execute(Command command, CommandOptions options, Origin origin) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "%s was given inside a transaction; commands commit by themselves and wait for others that do"
                            .formatted(CommandNames.of(command)));
        }
        return meters.observe(command, () -> run(requests.request(command, options, origin)));
    }

    private CommandResult run(Request request) {
        if (request.isDryRun()) {
            return rounds(request);
        }
        try (var turn = queues.enter(request.streamId(), request.deadline())) {
            return rounds(request);
        }
    }

    private CommandResult rounds(Request request) {
        var backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
        for (int attempt = 1; attempt <= attempts && !request.deadline().hasPassed(); attempt++) {
            var result = round.run(request, attempt > 1);
            if (result.isPresent()) {
                return result.get();
            }
            backoff.pause(request.deadline().remaining());
        }
        throw new CommandTimeout("Others changed %s %s whenever command %s was decided; nothing was appended."
                .formatted(request.decider().streamType(), request.streamId(), request.commandId()));
    }
}
