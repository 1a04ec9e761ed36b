package dev.stoa.kernel.internal.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client that knows HTTP and JSON, and nothing that could smooth an answer. */
class Wire {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI graphql;
    private final String[] headers;

    /**
     * @param headers
     *            names and values that go with every request
     */
    Wire(int port, String... headers) {
        this(URI.create("http://localhost:%d/graphql".formatted(port)), headers);
    }

    private Wire(URI graphql, String... headers) {
        this.graphql = graphql;
        this.headers = headers.clone();
    }

    /** The same client with these credentials. */
    Wire with(String credentials) {
        return new Wire(graphql, "Authorization", credentials);
    }

    JsonNode post(Map<String, Object> request) {
        return JSON.readTree(send(JSON.writeValueAsString(request), "application/json", "application/json").body());
    }

    HttpResponse<String> send(String body, String contentType, String accept) {
        var request = HttpRequest.newBuilder(graphql).timeout(Duration.ofSeconds(60))
                .header("Content-Type", contentType).header("Accept", accept).POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The payloads of the events of a stream that ends by itself. */
    List<JsonNode> events(String document) {
        var body = send(JSON.writeValueAsString(Map.of("query", document)), "application/json", "text/event-stream")
                .body();
        var payloads = new ArrayList<JsonNode>();
        for (var event : body.split("\n\n")) {
            var data = event.replaceAll("(?s).*?data:", "");
            if (event.contains("event:next")) {
                payloads.add(JSON.readTree(data));
            }
        }
        return payloads;
    }
}
