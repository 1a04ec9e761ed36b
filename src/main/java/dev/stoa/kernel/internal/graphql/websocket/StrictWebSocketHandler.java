package dev.stoa.kernel.internal.graphql.websocket;

import dev.stoa.kernel.internal.graphql.LiveLimits;
import dev.stoa.kernel.internal.graphql.TrustedDocuments;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Closes a connection with 4400, as the protocol graphql-transport-ws wants it, on what is no message of the protocol;
 * Spring's own handler closes it with 1011, a fault of the server. Takes messages as long as a large document, where
 * the container stops at 8 KiB; closes with 1009 on longer ones, and with 1008 on too many messages or connections.
 */
class StrictWebSocketHandler extends GraphQlWebSocketHandler {

    private static final Logger LOG = LoggerFactory.getLogger(StrictWebSocketHandler.class);
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");
    private static final CloseStatus TOO_MANY_CONNECTIONS = CloseStatus.POLICY_VIOLATION
            .withReason("LIMIT_EXCEEDED: connectionsPerAddress");
    private static final CloseStatus TOO_MANY_MESSAGES = CloseStatus.POLICY_VIOLATION
            .withReason("LIMIT_EXCEEDED: messagesPerSecond");

    private final TrustedDocuments trusted;
    private final Connections connections;
    private final int longestMessage;

    StrictWebSocketHandler(WebGraphQlHandler graphQl, HttpMessageConverter<Object> json, Duration initTimeout,
            @Nullable Duration keepAlive, CorsConfiguration origins, LiveLimits limits,
            TrustedDocuments trusted) {
        super(graphQl, json, initTimeout, keepAlive, origins);
        this.trusted = trusted;
        this.connections = new Connections(limits);
        this.longestMessage = Math.toIntExact(limits.maxMessageSize().toBytes());
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(longestMessage);
        Connection.begin(session);
        if (connections.open(session)) {
            super.afterConnectionEstablished(session);
        } else {
            close(session, TOO_MANY_CONNECTIONS);
        }
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        if (!connections.mayReceive(session)) {
            close(session, TOO_MANY_MESSAGES);
            return;
        }
        try {
            super.handleTextMessage(session, new TextMessage(trusted.resolved(message.getPayload())));
        } catch (RuntimeException unreadable) {
            LOG.debug("Not a message of graphql-transport-ws, closing {}: {}", session.getId(),
                    unreadable.getClass().getName());
            session.close(INVALID_MESSAGE);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        connections.closed(session);
        Connection.of(session.getAttributes()).ended();
        super.afterConnectionClosed(session, status);
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException gone) {
            LOG.debug("Already gone: {}", session.getId(), gone);
        }
    }
}
