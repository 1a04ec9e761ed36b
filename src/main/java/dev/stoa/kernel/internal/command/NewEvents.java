package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Decision.Accepted;
import dev.stoa.kernel.command.Decision.Taking;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.internal.append.Append;
import dev.stoa.kernel.internal.append.NewEvent;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.eventstore.MetadataJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes appends of decisions. */
@Component
class NewEvents {

    private final EventTypes types;
    private final EventJson json;
    private final MetadataJson metadataJson;

    NewEvents(EventTypes types, EventJson json, MetadataJson metadataJson) {
        this.types = types;
        this.json = json;
        this.metadataJson = metadataJson;
    }

    Append append(Request request, Aggregate base, Accepted<DomainEvent> accepted, Instant at) {
        var taking = accepted.taking().stream().map(Taking::claim).distinct().toList();
        var releasing = accepted.releasing().stream().distinct().toList();
        if (accepted.events().isEmpty() && !(taking.isEmpty() && releasing.isEmpty())) {
            throw new IllegalStateException("%s takes or releases claims without an event that could tell of it"
                    .formatted(CommandNames.of(request.command())));
        }
        return new Append(request.commandId(), request.streamId(), base.streamType(), base.version(),
                events(request, accepted.events(), taking, releasing), taking, releasing, request.receipt(), at);
    }

    private List<NewEvent> events(Request request, List<DomainEvent> events, List<Claim> taking,
            List<Claim> releasing) {
        var made = new ArrayList<NewEvent>(events.size());
        for (var event : events) {
            made.add(made.isEmpty()
                    ? event(event, request.metadata(taking, releasing))
                    : event(event, request.metadata(List.of(), List.of())));
        }
        return made;
    }

    private NewEvent event(DomainEvent event, EventMetadata metadata) {
        return new NewEvent(event, metadata, types.nameOf(event.getClass()), types.versionOf(event.getClass()),
                json.write(event), metadataJson.write(metadata));
    }
}
