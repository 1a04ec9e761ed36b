package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Decision.Accepted;
import dev.stoa.kernel.command.Decision.Taking;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.command.VersionConflict;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.internal.append.AppendOutcome.Appended;
import dev.stoa.kernel.internal.append.AppendOutcome.ClaimsTaken;
import dev.stoa.kernel.internal.append.AppendOutcome.KeyUsed;
import dev.stoa.kernel.internal.append.AppendOutcome.Stale;
import dev.stoa.kernel.internal.append.Appends;
import dev.stoa.kernel.internal.eventstore.HashedClaims;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One try to answer a command: load, decide, write. */
@Component
class Round {

    private final Aggregates aggregates;
    private final Answers answers;
    private final Replays replays;
    private final NewEvents events;
    private final Appends appends;
    private final HashedClaims claims;
    private final Clock clock;

    Round(Aggregates aggregates, Answers answers, Replays replays, NewEvents events, Appends appends,
            HashedClaims claims, Clock clock) {
        this.aggregates = aggregates;
        this.answers = answers;
        this.replays = replays;
        this.events = events;
        this.appends = appends;
        this.claims = claims;
        this.clock = clock;
    }

    /** The answer; empty where the log had moved on and the command is to be decided anew. */
    Optional<CommandResult> run(Request request, boolean anew) {
        var basis = aggregates.basis(request, anew);
        var aggregate = basis.aggregate();
        if (!request.isPermittedOn(aggregate.state())) {
            return stranger(basis, request);
        }
        var decision = decide(request, aggregate);
        if (decision instanceof Accepted<DomainEvent> accepted && !request.isDryRun()) {
            if (!accepted.events().isEmpty() || aggregates.isCommitted(basis, request)) {
                return write(request, aggregate, accepted);
            }
            return Optional.empty();
        }
        return aggregates.isCommitted(basis, request)
                ? Optional.of(answers.answer(request, aggregate, decision))
                : Optional.empty();
    }

    /** That there is something is nobody's business but the owner's; nor is a receipt for it. */
    private Optional<CommandResult> stranger(Basis basis, Request request) {
        if (aggregates.isCommitted(basis, request)) {
            throw new TargetNotFound(request.decider().streamType(), request.streamId());
        }
        return Optional.empty();
    }

    private Decision<DomainEvent> decide(Request request, Aggregate aggregate) {
        var expected = request.options().expectedVersion();
        return expected == null || expected == aggregate.version()
                ? storable(request.decider().decide(request.command(), aggregate.state()))
                : Decision.refuse(new VersionConflict(expected, aggregate.version()));
    }

    /** With the claims as the table has them. */
    private Decision<DomainEvent> storable(Decision<DomainEvent> decision) {
        return decision instanceof Accepted<DomainEvent>(var made, var taking, var releasing)
                ? new Accepted<>(made,
                        taking.stream().map(it -> new Taking(claims.stored(it.claim()), it.whenTaken())).toList(),
                        releasing.stream().map(claims::stored).toList())
                : decision;
    }

    private Optional<CommandResult> write(Request request, Aggregate aggregate, Accepted<DomainEvent> accepted) {
        var append = events.append(request, aggregate, accepted, clock.instant().truncatedTo(ChronoUnit.MICROS));
        if (append.events().isEmpty() && append.receipt() == null) {
            return Optional.of(Answers.success(request, aggregate, append.version(), append.at()));
        }
        return switch (appends.append(append, request.deadline())) {
            case Appended(var recordedAt) -> {
                aggregates.advance(request, aggregate, accepted.events());
                yield Optional.of(Answers.success(request, aggregate, append.version(), recordedAt));
            }
            case ClaimsTaken(var taken) -> Answers.refusal(accepted, taken);
            case KeyUsed() -> replays.find(request);
            case Stale() -> {
                aggregates.forget(request);
                yield Optional.empty();
            }
        };
    }
}
