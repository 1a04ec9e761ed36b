package dev.stoa.kernel.eventstore;

import java.time.Instant;
import java.util.UUID;

import org.springframework.core.ResolvableType;
import org.springframework.core.ResolvableTypeProvider;

/**
 * An event as it stands in the log.
 *
 * @param event
 *            the event, upcast to the schema version of its class
 * @param streamId
 *            the stream that it belongs to
 * @param streamType
 *            the kind of stream, which is also the prefix of its public id, such as {@code order}
 * @param version
 *            its place in the stream, counted from 1 without gaps
 * @param position
 *            its place in the log; grows with version inside a stream, says nothing about commit order across streams,
 *            and has gaps
 * @param recordedAt
 *            when it was appended, UTC, to the microsecond
 * @param metadata
 *            who, by which command, because of what
 */
public record Recorded<E extends DomainEvent>(E event, UUID streamId, String streamType, int version, long position,
        Instant recordedAt, EventMetadata metadata) implements ResolvableTypeProvider {

    public EventAddress address() {
        return new EventAddress(streamId, version);
    }

    @Override
    public ResolvableType getResolvableType() {
        return ResolvableType.forClassWithGenerics(Recorded.class, event.getClass());
    }
}
