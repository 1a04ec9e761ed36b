package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.personaldata.PersonalJson;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes events of stored rows: decrypts what is about people, upcasts payloads of older schema versions. */
@Component
public final class RecordedReader {

    private final PayloadReader payloads;
    private final SealedPayloads sealed;
    private final PersonalJson personal;
    private final MetadataJson metadata;

    RecordedReader(PayloadReader payloads, SealedPayloads sealed, PersonalJson personal, MetadataJson metadata) {
        this.payloads = payloads;
        this.sealed = sealed;
        this.personal = personal;
        this.metadata = metadata;
    }

    /**
     * The events, in the order given. The keys that they need and that are not in memory are read in one statement.
     *
     * @throws UnreadableEvent
     *             for an event type or schema version that this release does not know, for a payload that does not fit
     *             its class, and for personal data that was changed or moved
     */
    public List<Recorded<?>> read(List<StoredEvent> page) {
        personal.expect(page.stream().map(StoredEvent::payload));
        return page.stream().<Recorded<?>>map(this::recorded).toList();
    }

    private Recorded<?> recorded(StoredEvent row) {
        var event = PersonalJson.isSealed(row.payload())
                ? payloads.read(row.address(), row.eventType(), row.schemaVersion(), sealed.open(row))
                : payloads.read(row.address(), row.eventType(), row.schemaVersion(), row.payload());
        return new Recorded<>(event, row.address().streamId(), row.streamType(), row.address().version(),
                row.position(), row.recordedAt(), metadata.read(row.metadata()));
    }
}
