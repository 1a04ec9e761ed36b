package dev.stoa.kernel.internal.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Counts what callers ask for over time. A caller who comes back after a whole period begins anew. */
@Component
class RateLimits {

    private final RateLimitSettings settings;
    /** By name, whose case an environment variable cannot tell. */
    private final Map<String, Rate> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<Rate, Cache<String, Bucket>> buckets = new ConcurrentHashMap<>();

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
        fields.putAll(settings.fields());
    }

    /** Takes the points of an operation and its fields, or, where there are too few left, tells when to come back. */
    Optional<ApiError> operation(CountedFor caller, long cost, List<String> rootFields) {
        var counted = rootFields.stream().filter(fields::containsKey)
                .collect(Collectors.groupingBy(field -> field, TreeMap::new, Collectors.counting()));
        for (var field : counted.entrySet()) {
            var refusal = take(caller.name(), field.getKey(), Objects.requireNonNull(fields.get(field.getKey())),
                    field.getValue());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return take(caller.name(), "cost", settings.cost(), cost);
    }

    void refused(ClientAddress address) {
        take(address.text(), "refused", settings.refused(), 1);
    }

    /** Whether an address has had so much refused that nothing more is looked at. */
    Optional<ApiError> ofRefused(ClientAddress address) {
        var known = buckets.get(settings.refused());
        var bucket = known == null ? null : known.getIfPresent(key("refused", address.text()));
        if (bucket == null) {
            return Optional.empty();
        }
        var estimate = bucket.estimateAbilityToConsume(1);
        return estimate.canBeConsumed()
                ? Optional.empty()
                : Optional.of(comeBack("refused", estimate.getNanosToWaitForRefill()));
    }

    private Optional<ApiError> take(String caller, String what, Rate rate, long points) {
        if (!settings.enabled() || points == 0) {
            return Optional.empty();
        }
        if (points > rate.count()) {
            return Optional.of(ApiError.exceeded(what, rate.count(), points, "The operation asks for",
                    what.equals("cost") ? "points" : "times \"%s\"".formatted(what)));
        }
        var probe = bucket(caller, what, rate).tryConsumeAndReturnRemaining(points);
        return probe.isConsumed() ? Optional.empty() : Optional.of(comeBack(what, probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(String caller, String what, Rate rate) {
        return buckets.computeIfAbsent(rate, this::remembered).get(key(what, caller), _ -> fresh(rate));
    }

    private static String key(String what, String caller) {
        return what + ' ' + caller;
    }

    private Cache<String, Bucket> remembered(Rate rate) {
        return Caffeine.newBuilder().maximumSize(settings.callers()).expireAfterAccess(rate.period()).build();
    }

    private static Bucket fresh(Rate rate) {
        return Bucket.builder().addLimit(limit -> limit.capacity(rate.count()).refillGreedy(rate.count(),
                rate.period())).build();
    }

    private static ApiError comeBack(String what, long nanos) {
        long millis = Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos) + 1);
        return ApiError.of(ErrorCode.RATE_LIMITED,
                "Too much in too short a time; come back in %d seconds"
                        .formatted(Math.max(1, Duration.ofMillis(millis + 999).toSeconds())))
                .with("limit", what).with("retryAfterMillis", millis);
    }

    /** How many callers are remembered. */
    long size() {
        return buckets.values().stream().mapToLong(cache -> {
            cache.cleanUp();
            return cache.estimatedSize();
        }).sum();
    }
}
