package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.graphql.LiveQuery.Message;
import dev.stoa.kernel.graphql.LiveQuery.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a follower of one thing knows already: of each stream the last version. */
final class Told {

    private final Map<UUID, Integer> versions = new HashMap<>();

    /**
     * @param after
     *            a consistency token of the client, or null
     * @throws BadArgument
     *             naming {@code after} when it is no token
     */
    static List<EventAddress> parse(@Nullable String after) {
        if (after == null) {
            return List.of();
        }
        try {
            return ConsistencyToken.parse(after).addresses();
        } catch (IllegalArgumentException e) {
            throw new BadArgument("after", "Not a consistency token; take one from a receipt or a message");
        }
    }

    Told(List<EventAddress> known) {
        known.forEach(this::note);
    }

    /** Whether there is anything newer in it; notes that the follower knows it from now on. */
    boolean isNews(UUID streamId, State<?> state) {
        int known = versions.getOrDefault(streamId, 0);
        if (state.version() < known) {
            return false;
        }
        return addresses(streamId, state).stream().filter(this::note).count() > 0;
    }

    static <T> Message<T> message(UUID streamId, State<T> state) {
        return new Message<>(state.view(), new EventAddress(streamId, state.version()),
                new ConsistencyToken(addresses(streamId, state)).encode());
    }

    private static List<EventAddress> addresses(UUID streamId, State<?> state) {
        return Stream.concat(Stream.of(new EventAddress(streamId, state.version())), state.also().stream()).toList();
    }

    private boolean note(EventAddress address) {
        boolean newer = address.version() > versions.getOrDefault(address.streamId(), 0);
        if (newer) {
            versions.put(address.streamId(), address.version());
        }
        return newer;
    }
}
