package dev.stoa.support;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.process.CommandOutcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides commands of several aggregates and keeps their events and claims, all in memory. */
public final class InMemoryLog {

    private static final Instant BEGINNING = Instant.parse("2026-03-01T09:00:00Z");

    private final Claims claims = new Claims();
    private final List<Rules<?, ?, ?>> rules;
    private final List<Recorded<?>> log = new ArrayList<>();
    private final EventJson json = new EventJson();

    private static final class Claims {

        private final Map<Claim, UUID> holders = new HashMap<>();

        boolean isHeldByOther(Claim claim, UUID stream) {
            return !holders.getOrDefault(claim, stream).equals(stream);
        }
    }

    private static final class Rules<C extends Command, S, E extends DomainEvent> {

        private final Decider<C, S, E> decider;
        private final Claims claims;
        private final Map<UUID, S> states = new HashMap<>();

        Rules(Decider<C, S, E> decider, Claims claims) {
            this.decider = decider;
            this.claims = claims;
        }

        boolean know(Command command) {
            return decider.commandType().isInstance(command);
        }

        Decision<E> decide(Command command) {
            var stream = command.streamId();
            var state = states.getOrDefault(stream, decider.initial());
            var decision = decider.decide(decider.commandType().cast(command), state);
            if (decision instanceof Decision.Accepted<E> accepted) {
                var taken = accepted.taking().stream().filter(it -> claims.isHeldByOther(it.claim(), stream))
                        .findFirst();
                if (taken.isPresent()) {
                    return Decision.refuse(taken.get().whenTaken());
                }
                accepted.taking().forEach(it -> claims.holders.put(it.claim(), stream));
                accepted.releasing().forEach(it -> claims.holders.remove(it, stream));
                states.put(stream, accepted.events().stream().reduce(state, decider::evolve, (a, _) -> a));
            }
            return decision;
        }
    }

    public InMemoryLog(Decider<?, ?, ?>... deciders) {
        rules = Stream.of(deciders).<Rules<?, ?, ?>>map(decider -> new Rules<>(decider, claims)).toList();
    }

    /** Decides and appends; the outcome as a process would get it. */
    public CommandOutcome execute(Command command) {
        var known = rules.stream().filter(candidate -> candidate.know(command)).findFirst().orElseThrow();
        return switch (known.decide(command)) {
            case Decision.Accepted<?> accepted -> {
                accepted.events().forEach(event -> append(event, command.streamId(), known.decider.streamType()));
                yield new CommandOutcome.Accepted(of(command.streamId()).size());
            }
            case Decision.Refused<?> refused -> new CommandOutcome.Refused(refused.rejection().code(),
                    refused.rejection().message(), json.mapper().valueToTree(refused.rejection()));
            case Decision.TargetMissing<?> _ -> new CommandOutcome.Refused("NOT_FOUND", "There is no such thing.",
                    json.mapper().createObjectNode());
        };
    }

    /** The claims that are held, with the streams that hold them. */
    public Map<Claim, UUID> claims() {
        return Map.copyOf(claims.holders);
    }

    /** Everything, in the order it was appended. */
    public List<Recorded<?>> all() {
        return List.copyOf(log);
    }

    /** One stream. */
    public List<Recorded<?>> of(UUID stream) {
        return log.stream().<Recorded<?>>map(recorded -> recorded)
                .filter(recorded -> recorded.streamId().equals(stream)).toList();
    }

    private void append(DomainEvent event, UUID stream, String streamType) {
        int position = log.size() + 1;
        var metadata = new EventMetadata("anonymous", Ids.next(), Ids.next(), null, List.of(), List.of());
        log.add(new Recorded<>(event, stream, streamType, of(stream).size() + 1, position,
                BEGINNING.plusSeconds(position), metadata));
    }
}
