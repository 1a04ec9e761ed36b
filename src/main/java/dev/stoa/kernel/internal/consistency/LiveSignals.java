package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.eventstore.EventAddress;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Everyone in the node who follows changes. Keeps the latest signal of a follower that is busy, and no more. */
@Component
class LiveSignals implements LiveChanges, ChangeListener {

    private static final UUID ANY = new UUID(0, 0);

    private final Map<Key, Set<Consumer<EventAddress>>> followers = new ConcurrentHashMap<>();
    private final Scheduler scheduler = Schedulers
            .fromExecutorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("live-", 0).factory()));

    @Override
    public Flux<EventAddress> ofStream(String processorId, UUID streamId) {
        return following(new Key(processorId, streamId));
    }

    @Override
    public Flux<EventAddress> ofProcessor(String processorId) {
        return following(new Key(processorId, ANY));
    }

    @Override
    public Flux<Changed> eachOfProcessor(String processorId) {
        return Flux.<ChangedStreams>create(sink -> {
            var changed = new ChangedStreams();
            follow(new Key(processorId, ANY), sink, address -> {
                if (address.streamId().equals(ANY)) {
                    changed.addAnything();
                } else {
                    changed.add(address.streamId());
                }
                sink.next(changed);
            });
        }, FluxSink.OverflowStrategy.LATEST).publishOn(scheduler, 1).mapNotNull(ChangedStreams::take);
    }

    @Override
    public void changed(String processorId, EventAddress address) {
        tell(new Key(processorId, address.streamId()), address);
        tell(new Key(processorId, ANY), address);
    }

    @Override
    public void resync() {
        followers.forEach((key, all) -> all.forEach(it -> it.accept(key.anything())));
    }

    int following() {
        return followers.values().stream().mapToInt(Set::size).sum();
    }

    private void tell(Key key, EventAddress address) {
        var all = followers.get(key);
        if (all != null) {
            all.forEach(it -> it.accept(address));
        }
    }

    private Flux<EventAddress> following(Key key) {
        return Flux.<EventAddress>create(sink -> follow(key, sink, sink::next), FluxSink.OverflowStrategy.LATEST)
                .publishOn(scheduler, 1);
    }

    private void follow(Key key, FluxSink<?> sink, Consumer<EventAddress> follower) {
        sink.onDispose(() -> remove(key, follower));
        add(key, follower);
        follower.accept(key.anything());
    }

    private void add(Key key, Consumer<EventAddress> follower) {
        followers.compute(key, (same, all) -> {
            Set<Consumer<EventAddress>> set = all == null ? ConcurrentHashMap.newKeySet() : all;
            set.add(follower);
            return set;
        });
    }

    private void remove(Key key, Consumer<EventAddress> follower) {
        followers.computeIfPresent(key, (same, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    private record Key(String processorId, UUID streamId) {

        EventAddress anything() {
            return new EventAddress(streamId, 0);
        }
    }
}
