package dev.stoa.kernel.internal.graphql.websocket;

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
 * the container stops at 8 KiB.
 */
class StrictWebSocketHandler extends GraphQlWebSocketHandler {

    static final int LONGEST_MESSAGE = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(StrictWebSocketHandler.class);
    private static final CloseStatus INVALID_MESSAGE = new CloseStatus(4400, "Invalid message");

    StrictWebSocketHandler(WebGraphQlHandler graphQl, HttpMessageConverter<Object> json, Duration initTimeout,
            @Nullable Duration keepAlive, CorsConfiguration origins) {
        super(graphQl, json, initTimeout, keepAlive, origins);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(LONGEST_MESSAGE);
        Connection.begin(session);
        super.afterConnectionEstablished(session);
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        Connection.of(session.getAttributes()).ended();
        super.afterConnectionClosed(session, status);
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        try {
            super.handleTextMessage(session, message);
        } catch (RuntimeException unreadable) {
            LOG.debug("Not a message of graphql-transport-ws, closing {}", session.getId(), unreadable);
            session.close(INVALID_MESSAGE);
        }
    }
}
