package dev.stoa.kernel.internal.graphql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A WebSocket that keeps what it received until it is asked for, and how it was closed. */
final class SocketClient implements WebSocket.Listener, AutoCloseable {

    record Closed(int code, String reason) {}

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final CompletableFuture<Closed> closed = new CompletableFuture<>();
    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<WebSocket> socket;

    /**
     * @param headers
     *            names and values of the handshake
     */
    private SocketClient(int port, String... headers) {
        var builder = CLIENT.newWebSocketBuilder().subprotocols("graphql-transport-ws");
        for (int i = 0; i < headers.length; i += 2) {
            builder.header(headers[i], headers[i + 1]);
        }
        socket = builder.buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), this);
    }

    static SocketClient open(int port, String... headers) {
        var client = new SocketClient(port, headers);
        client.socket.join();
        return client;
    }

    /** The status that a handshake is refused with. */
    static int refusal(int port, String... headers) {
        try {
            open(port, headers).close();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refused) {
                return refused.getResponse().statusCode();
            }
        }
        throw new AssertionError("Not refused");
    }

    SocketClient initialised() throws InterruptedException {
        send(Map.of("type", "connection_init"));
        var type = next().at("/type").asString();
        if (!type.equals("connection_ack")) {
            throw new AssertionError("Not acknowledged, but " + type);
        }
        return this;
    }

    void subscribe(String id, String document) {
        send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
    }

    void send(Map<String, Object> message) {
        sendText(Wire.JSON.writeValueAsString(message));
    }

    void sendText(String message) {
        socket.join().sendText(message, true).join();
    }

    JsonNode next() throws InterruptedException {
        var message = messages.poll(10, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("No message came");
        }
        return message;
    }

    /** How the server closed the connection. */
    Closed closed() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    boolean isOpen() {
        return !closed.isDone();
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
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(new Closed(statusCode, reason));
        messages.add(Wire.JSON.createObjectNode().put("type", "closed"));
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.join().abort();
    }
}
