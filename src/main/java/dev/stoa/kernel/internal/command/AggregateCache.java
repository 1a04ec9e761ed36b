package dev.stoa.kernel.internal.command;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.kernel.internal.personaldata.KeysErased;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * States of streams as this node last saw them committed. Never ahead by itself, but possibly behind: what is decided
 * on it is settled by the log.
 */
@Component
class AggregateCache implements KeysErased {

    private final Cache<UUID, Aggregate> cache;

    AggregateCache(CommandSettings settings) {
        cache = Caffeine.newBuilder().maximumSize(settings.cachedStreams()).build();
    }

    Optional<Aggregate> find(String streamType, UUID streamId) {
        return Optional.ofNullable(cache.getIfPresent(streamId)).filter(it -> it.streamType().equals(streamType));
    }

    /** Keeps a committed state, unless a later one is there. */
    void advance(Aggregate committed) {
        if (committed.version() > 0) {
            cache.asMap().merge(committed.streamId(), committed,
                    (found, next) -> next.version() > found.version() ? next : found);
        }
    }

    void evict(UUID streamId) {
        cache.invalidate(streamId);
    }

    /** What was read with a key that is erased now is not kept. */
    @Override
    public void keysErased() {
        cache.invalidateAll();
    }
}
