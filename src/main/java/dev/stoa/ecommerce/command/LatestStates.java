package dev.stoa.ecommerce.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.UUID;

/** The states of one kind of stream as they are committed now; kept between calls, brought up to date at each. */
public final class LatestStates<S, E extends DomainEvent> {

    private static final int PAGE = 1_000;

    /** A state, and the version of the stream that it is of. */
    public record Versioned<S>(S state, int version) {}

    private final EventStore store;
    private final Decider<?, S, E> decider;
    private final Cache<UUID, Versioned<S>> kept;

    public LatestStates(EventStore store, Decider<?, S, E> decider, int atMost) {
        this.store = store;
        this.decider = decider;
        this.kept = Caffeine.newBuilder().maximumSize(atMost).build();
    }

    /** The state of a stream; that of a new one where nothing has happened. */
    public S of(UUID stream) {
        return versioned(stream).state();
    }

    /** The state of a stream with its version, 0 where nothing has happened. */
    public Versioned<S> versioned(UUID stream) {
        var known = kept.getIfPresent(stream);
        var current = known == null ? new Versioned<>(decider.initial(), 0) : known;
        List<Recorded<?>> news;
        do {
            news = store.read(stream, current.version, PAGE);
            for (var recorded : news) {
                current = new Versioned<>(
                        decider.evolve(current.state, decider.eventType().cast(recorded.event())),
                        recorded.version());
            }
        } while (news.size() == PAGE);
        if (current.version > 0) {
            kept.put(stream, current);
        }
        return current;
    }
}
