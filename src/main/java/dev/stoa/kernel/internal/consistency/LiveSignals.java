package dev.stoa.kernel.internal.consistency;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.eventstore.EventAddress;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Everyone in the node who follows changes. Keeps the latest signal of a follower that is busy, and no more. */
@Component
class LiveSignals implements LiveChanges, ChangeListener {

    private static final UUID ANY = new UUID(0, 0);

    private final Map<Key, Set<FluxSink<EventAddress>>> followers = new ConcurrentHashMap<>();
    private final Scheduler scheduler = Schedulers
            .fromExecutorService(Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("live-", 0).factory()));

    @Override
    public Flux<EventAddress> ofStream(String processorId, UUID streamId) {
        return following(new Key(processorId, streamId), streamId);
    }

    @Override
    public Flux<EventAddress> ofProcessor(String processorId) {
        return following(new Key(processorId, ANY), ANY);
    }

    @Override
    public void changed(String processorId, EventAddress address) {
        tell(new Key(processorId, address.streamId()), address);
        tell(new Key(processorId, ANY), address);
    }

    @Override
    public void resync() {
        followers.forEach((key, all) -> all.forEach(sink -> sink.next(new EventAddress(key.streamId(), 0))));
    }

    int following() {
        return followers.values().stream().mapToInt(Set::size).sum();
    }

    private void tell(Key key, EventAddress address) {
        var all = followers.get(key);
        if (all != null) {
            all.forEach(sink -> sink.next(address));
        }
    }

    private Flux<EventAddress> following(Key key, UUID streamId) {
        return Flux.<EventAddress>create(sink -> {
            sink.onDispose(() -> remove(key, sink));
            add(key, sink);
            sink.next(new EventAddress(streamId, 0));
        }, FluxSink.OverflowStrategy.LATEST).publishOn(scheduler, 1);
    }

    private void add(Key key, FluxSink<EventAddress> sink) {
        followers.compute(key, (same, all) -> {
            Set<FluxSink<EventAddress>> set = all == null ? ConcurrentHashMap.newKeySet() : all;
            set.add(sink);
            return set;
        });
    }

    private void remove(Key key, FluxSink<EventAddress> sink) {
        followers.computeIfPresent(key, (same, all) -> {
            all.remove(sink);
            return all.isEmpty() ? null : all;
        });
    }

    private record Key(String processorId, UUID streamId) {}
}
