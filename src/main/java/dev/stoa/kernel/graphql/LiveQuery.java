package dev.stoa.kernel.graphql;

import dev.stoa.kernel.eventstore.EventAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Follows things as their read tables show them: each the thing of one stream, kept by one processor, in a row that
 * holds the version of the last event that went into it. Where events of other streams go into it too, the handler of
 * such an event returns the thing's stream ({@link dev.stoa.kernel.processor.EventHandler}), and the state tells which
 * they were.
 */
public interface LiveQuery {

    /**
     * Begins with the present state where that is newer than {@code after}, and goes on with every newer state that is
     * seen: no gap, no repeat, never an older one. Conflated: whoever takes messages slowly sees the latest. Never
     * completes; a failing loader ends it with its error.
     *
     * @param after
     *            a consistency token of the client, or null for the present state in any case
     * @param loader
     *            reads the present state; null where there is none (yet). Called on a thread that may block, in fair
     *            turn with all other readers of the node; holds no connection between calls
     * @throws BadArgument
     *             naming {@code after} when it is no token
     */
    <T> Flux<Message<T>> follow(String processorId, UUID streamId, @Nullable String after,
            Supplier<@Nullable State<T>> loader);

    /**
     * The first state that fulfils the condition, or empty when the time is up. Return it from a controller method as
     * it is: nothing blocks while it waits.
     */
    <T> Mono<T> until(String processorId, UUID streamId, Supplier<@Nullable State<T>> loader, Predicate<T> condition,
            Duration atMost);

    /**
     * What the loader gives, at once and again after whatever the processor has applied. Conflated like
     * {@link #follow}: a slow client is read for less often, and what it takes is what is there when it takes it. What
     * did not change is told again; never completes; a failing loader ends it with its error.
     *
     * @param loader
     *            as in {@link #follow}, but never null
     */
    <T> Flux<T> followAll(String processorId, Supplier<T> loader);

    /**
     * Things as they change. Begins with {@link News#read} and says so again whenever it is not known what has changed:
     * the client is to read its list again. Otherwise gives what the loader gives of the streams that have changed
     * since. Conflated: whoever takes messages slowly sees the latest of each thing, or is told to read again. A state
     * may be told twice. Never completes; a failing loader ends it with its error.
     *
     * @param loader
     *            reads the present states of the things of these streams, as far as they are there; called as in
     *            {@link #follow}
     */
    <T> Flux<News<T>> followEach(String processorId, Function<Set<UUID>, Map<UUID, State<T>>> loader);

    /**
     * What is shown now, and what it shows.
     *
     * @param version
     *            of the stream
     * @param also
     *            the last events of other streams that went into it
     */
    record State<T>(T view, int version, List<EventAddress> also) {

        public State {
            also = List.copyOf(also);
        }

        public State(T view, int version) {
            this(view, version, List.of());
        }
    }

    /**
     * One thing of many has changed.
     *
     * @param message
     *            null to say that the list is to be read again
     */
    record News<T>(@Nullable Message<T> message) {

        /** The list is to be read again. */
        public static <T> News<T> read() {
            return new News<>(null);
        }
    }

    /**
     * A state with the consistency token of the changes that it shows, for {@code after} and {@code @consistentWith}.
     */
    record Message<T>(T view, EventAddress change, String token) {}
}
