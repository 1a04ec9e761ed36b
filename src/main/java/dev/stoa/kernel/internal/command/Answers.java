package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.CommandResult.Refusal;
import dev.stoa.kernel.command.CommandResult.Success;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Decision.Accepted;
import dev.stoa.kernel.command.Decision.Refused;
import dev.stoa.kernel.command.Decision.Taking;
import dev.stoa.kernel.command.Decision.TargetMissing;
import dev.stoa.kernel.command.Receipt;
import dev.stoa.kernel.command.TargetNotFound;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.Claims;
import dev.stoa.kernel.eventstore.DomainEvent;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers decisions that write no event, on a basis that is committed. */
@Component
class Answers {

    private final Replays replays;
    private final Claims claims;
    private final BoundedReads reads;

    Answers(Replays replays, Claims claims, BoundedReads reads) {
        this.replays = replays;
        this.claims = claims;
        this.reads = reads;
    }

    /** An earlier use of the key comes first: what was accepted once does not turn into a refusal. */
    CommandResult answer(Request request, Aggregate aggregate, Decision<DomainEvent> decision) {
        return replays.find(request).orElseGet(() -> switch (decision) {
            case Refused<DomainEvent>(var rejection) -> new Refusal(rejection);
            case TargetMissing<DomainEvent>() ->
                throw new TargetNotFound(aggregate.streamType(), aggregate.streamId());
            case Accepted<DomainEvent> accepted -> dryRun(request, aggregate, accepted);
        });
    }

    /** The refusal that the decision names for the first of its claims that is taken. */
    static Optional<CommandResult> refusal(Accepted<DomainEvent> accepted, Set<Claim> taken) {
        return accepted.taking().stream().filter(taking -> taken.contains(taking.claim())).findFirst()
                .map(Taking::whenTaken).map(Refusal::new);
    }

    static CommandResult success(Request request, Aggregate aggregate, int version, @Nullable Instant recordedAt) {
        boolean dry = request.isDryRun();
        return new Success(new Receipt(request.commandId(), request.streamId(), aggregate.streamType(), version,
                dry ? null : Tokens.of(request.streamId(), version), recordedAt, false, dry));
    }

    private CommandResult dryRun(Request request, Aggregate aggregate, Accepted<DomainEvent> accepted) {
        var taken = accepted.taking().isEmpty()
                ? Set.<Claim>of()
                : reads.read(() -> taken(aggregate, accepted), request.deadline());
        return refusal(accepted, taken).orElseGet(
                () -> success(request, aggregate, aggregate.version() + accepted.events().size(), null));
    }

    private Set<Claim> taken(Aggregate aggregate, Accepted<DomainEvent> accepted) {
        var byScope = accepted.taking().stream().map(Taking::claim)
                .collect(Collectors.groupingBy(Claim::scope, Collectors.mapping(Claim::key, Collectors.toList())));
        var taken = new HashSet<Claim>();
        byScope.forEach((scope, keys) -> claims.holders(scope, keys).forEach((key, holder) -> {
            if (!holder.equals(aggregate.streamId())) {
                taken.add(new Claim(scope, key));
            }
        }));
        return taken;
    }
}
