package dev.stoa.identity.apikey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stoa.identity.IdentitySettings;
import dev.stoa.identity.events.ApiKeyEvent;
import dev.stoa.identity.secret.RandomTokens;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials.Identified;
import dev.stoa.kernel.eventstore.EventStore;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which machine comes with an API key. What is known of a key is looked up anew after some seconds. */
@Component
public class ApiKeys {

    /** What every key begins with, so that one is known by the look, in a log or in a repository. */
    public static final String PREFIX = "stoa_";

    private static final int KEPT = 10_000;
    private static final int PAGE = 100;
    private static final Duration COARSE = Duration.ofMinutes(5);

    private record Known(UUID id, ApiKey key) {}

    private final ApiKeyRows rows;
    private final EventStore store;
    private final ApiKeyDecider decider;
    private final Clock clock;
    private final Cache<String, Known> known;
    private final Cache<UUID, Boolean> usedJustNow = Caffeine.newBuilder().maximumSize(KEPT)
            .expireAfterWrite(COARSE).build();

    ApiKeys(ApiKeyRows rows, EventStore store, ApiKeyDecider decider, Clock clock, IdentitySettings settings) {
        this.rows = rows;
        this.store = store;
        this.decider = decider;
        this.clock = clock;
        this.known = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(settings.recheckAfter()).build();
    }

    /**
     * @throws BadCredentials
     *             when there is no such key, or it is revoked or has expired
     */
    public Identified identify(String secret) throws BadCredentials {
        var digest = RandomTokens.digest(secret);
        var found = known.get(HexFormat.of().formatHex(digest), _ -> find(digest));
        var now = clock.instant();
        if (found == null || !found.key.isGood(now)) {
            throw new BadCredentials("The API key is unknown, revoked or has expired");
        }
        if (usedJustNow.asMap().putIfAbsent(found.id, true) == null) {
            rows.used(found.id, now);
        }
        return new Identified(new Actor.Machine(found.id, Set.copyOf(found.key.roles())), found.key.expiresAt());
    }

    void forgetAll() {
        known.invalidateAll();
    }

    private @Nullable Known find(byte[] digest) {
        return rows.find(digest).map(id -> new Known(id, current(id))).orElse(null);
    }

    private ApiKey current(UUID id) {
        var key = ApiKey.NONE;
        for (var recorded : store.read(id, 0, PAGE)) {
            key = recorded.event() instanceof ApiKeyEvent event ? decider.evolve(key, event) : key;
        }
        return key;
    }
}
