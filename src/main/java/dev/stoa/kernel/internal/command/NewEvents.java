package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decision.Accepted;
import dev.stoa.kernel.command.Decision.Taking;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.internal.append.Append;
import dev.stoa.kernel.internal.append.NewEvent;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.eventstore.MetadataJson;
import dev.stoa.kernel.internal.eventstore.SealedPayloads;
import dev.stoa.kernel.internal.personaldata.PersonKeys;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes appends of decisions. */
@Component
class NewEvents {

    private final EventTypes types;
    private final SealedPayloads payloads;
    private final MetadataJson metadataJson;
    private final PersonKeys keys;
    private final BoundedReads reads;

    NewEvents(EventTypes types, SealedPayloads payloads, MetadataJson metadataJson, PersonKeys keys,
            BoundedReads reads) {
        this.types = types;
        this.payloads = payloads;
        this.metadataJson = metadataJson;
        this.keys = keys;
        this.reads = reads;
    }

    Append append(Request request, Aggregate base, Accepted<DomainEvent> accepted, Instant at) {
        var taking = accepted.taking().stream().map(Taking::claim).distinct().toList();
        var releasing = accepted.releasing().stream().distinct().toList();
        if (accepted.events().isEmpty() && !(taking.isEmpty() && releasing.isEmpty())) {
            throw new IllegalStateException("%s takes or releases claims without an event that could tell of it"
                    .formatted(CommandNames.of(request.command())));
        }
        provideKeys(request, accepted.events());
        return new Append(request.commandId(), request.streamId(), base.streamType(), base.version(),
                events(request, base.version(), accepted.events(), taking, releasing), taking, releasing,
                request.receipt(), at);
    }

    /** Before the append's transaction, which stays as short as it is. */
    private void provideKeys(Request request, List<DomainEvent> events) {
        var persons = events.stream().flatMap(event -> PersonalJson.persons(event, request.streamId()).stream())
                .collect(Collectors.toSet());
        if (!keys.remember(persons)) {
            reads.read(() -> keys.provide(persons), request.deadline());
        }
    }

    private List<NewEvent> events(Request request, int baseVersion, List<DomainEvent> events, List<Claim> taking,
            List<Claim> releasing) {
        var made = new ArrayList<NewEvent>(events.size());
        for (var event : events) {
            var address = new EventAddress(request.streamId(), baseVersion + made.size() + 1);
            made.add(made.isEmpty()
                    ? event(event, address, request.metadata(taking, releasing))
                    : event(event, address, request.metadata(List.of(), List.of())));
        }
        return made;
    }

    private NewEvent event(DomainEvent event, EventAddress address, EventMetadata metadata) {
        return new NewEvent(event, metadata, types.nameOf(event.getClass()), types.versionOf(event.getClass()),
                payloads.write(event, address), metadataJson.write(metadata));
    }
}
