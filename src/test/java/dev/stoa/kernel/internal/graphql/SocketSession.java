package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A connection of graphql-transport-ws, its messages as they come, and how the server closed it. */
final class SocketSession implements WebSocket.Listener {

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;

    record Closed(int code, String reason) {}

    static SocketSession open(int port) throws Exception {
        var session = new SocketSession();
        session.socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), session).get();
        return session;
    }

    void send(Map<String, Object> message) {
        if (socket != null) {
            socket.sendText(Wire.JSON.writeValueAsString(message), true).join();
        }
    }

    void begin(String name, Object credentials) {
        send(Map.of("type", "connection_init", "payload", Map.of(name, credentials)));
    }

    void subscribe(String id, String document) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
    }

    JsonNode next() throws InterruptedException {
        var message = messages.poll(10, TimeUnit.SECONDS);
        assertThat(message).as("a message").isNotNull();
        return Objects.requireNonNull(message);
    }

    Closed closed() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    void close() {
        if (socket != null) {
            socket.abort();
        }
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        text.append(data);
        if (last) {
            messages.add(Wire.JSON.readTree(text.toString()));
            text.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(new Closed(code, reason));
        return null;
    }
}
