package dev.stoa.kernel.internal.graphql.websocket;

import dev.stoa.kernel.internal.graphql.ClientAddress;
import dev.stoa.kernel.internal.graphql.LiveLimits;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.socket.WebSocketSession;

/** The connections that are open, and how fast messages come over each. */
final class Connections {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<String, Bucket> messages = new ConcurrentHashMap<>();
    private final Map<ClientAddress, Integer> ofAddress = new ConcurrentHashMap<>();
    private final LiveLimits limits;

    Connections(LiveLimits limits) {
        this.limits = limits;
    }

    /** Counts a connection, unless there are too many of its address. */
    boolean open(WebSocketSession session) {
        int most = limits.maxConnectionsPerAddress();
        int count = ofAddress.merge(ClientAddress.of(session.getRemoteAddress()), 1, Integer::sum);
        messages.put(session.getId(), Bucket.builder().addLimit(limit -> limit.capacity(limits.maxMessagesPerSecond())
                .refillGreedy(limits.maxMessagesPerSecond(), SECOND)).build());
        return count <= most;
    }

    /** Whether a further message is not too many. */
    boolean mayReceive(WebSocketSession session) {
        var bucket = messages.get(session.getId());
        return bucket == null || bucket.tryConsume(1);
    }

    void closed(WebSocketSession session) {
        if (messages.remove(session.getId()) != null) {
            ofAddress.computeIfPresent(ClientAddress.of(session.getRemoteAddress()),
                    (_, count) -> count == 1 ? null : count - 1);
        }
    }
}
