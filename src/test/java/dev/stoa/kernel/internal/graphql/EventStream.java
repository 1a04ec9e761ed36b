package dev.stoa.kernel.internal.graphql;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A subscription over server-sent events, its messages as they come. */
final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
    private final HttpResponse<Stream<String>> response;
    private final Thread reader;

    private EventStream(HttpResponse<Stream<String>> response) {
        this.response = response;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    static EventStream open(int port, String document, Map<String, Object> variables) throws Exception {
        return open(port, document, variables, null);
    }

    static EventStream open(int port, String document, Map<String, Object> variables, @Nullable String credentials)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .header("Content-Type", "application/json").header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(
                        Wire.JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (credentials != null) {
            request.header("Authorization", credentials);
        }
        return new EventStream(CLIENT.send(request.build(), BodyHandlers.ofLines()));
    }

    private void read() {
        try {
            response.body().filter(line -> line.startsWith("data:{"))
                    .forEach(line -> messages.add(Wire.JSON.readTree(line.substring("data:".length()))));
        } catch (RuntimeException closed) {
            messages.add(Wire.JSON.createObjectNode());
        }
    }

    /** The next message, within ten seconds. */
    JsonNode next() throws InterruptedException {
        var message = messages.poll(10, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("No message came");
        }
        return message;
    }

    boolean isEndedByServer() throws InterruptedException {
        return reader.join(Duration.ofSeconds(10));
    }

    boolean isQuiet() {
        return messages.isEmpty();
    }

    @Override
    public void close() {
        response.body().close();
        reader.interrupt();
    }
}
