package dev.stoa.kernel.internal.graphql.websocket;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;

/** A connection as far as credentials end it, with 4403 as clients of graphql-transport-ws expect it. */
public final class Connection {

    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final int FORBIDDEN = 4403;
    private static final int LONGEST_REASON = 123;

    private final WebSocketSession session;
    private @Nullable Disposable end;

    private Connection(WebSocketSession session) {
        this.session = session;
    }

    static void begin(WebSocketSession session) {
        session.getAttributes().put(Connection.class.getName(), new Connection(session));
    }

    public static Connection of(Map<String, Object> attributes) {
        return (Connection) Objects.requireNonNull(attributes.get(Connection.class.getName()));
    }

    /** Closes it because of the credentials that came. */
    public void refuse(@Nullable String reason) {
        var text = reason == null ? "Forbidden" : reason;
        boolean fits = text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_REASON;
        try {
            session.close(new CloseStatus(FORBIDDEN, fits ? text : "Forbidden"));
        } catch (IOException gone) {
            LOG.debug("The connection {} was gone already", session.getId(), gone);
        }
    }

    /** Closes it when the credentials expire; never, where they don't. */
    public synchronized void closeAt(@Nullable Instant until) {
        if (until != null) {
            end = Mono.delay(Duration.between(Instant.now(), until))
                    .subscribe(now -> refuse("The credentials have expired"));
        }
    }

    synchronized void ended() {
        if (end != null) {
            end.dispose();
        }
    }
}
