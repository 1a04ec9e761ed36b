package dev.stoa.endtoend;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API over HTTP. */
final class GraphQl {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = JsonMapper.shared();

    private final URI endpoint;
    private final String authorization;

    GraphQl(URI address, String authorization) {
        this.endpoint = address.resolve("/graphql");
        this.authorization = authorization;
    }

    /**
     * The {@code data} of the answer.
     *
     * @throws Unanswered
     *             when the answer did not come, or came with errors
     */
    JsonNode ask(String document, Map<String, ?> variables) {
        var body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
        var request = HttpRequest.newBuilder(endpoint).timeout(TIMEOUT).header("Content-Type", "application/json")
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            var answer = JSON.readTree(CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
            if (answer.has("errors")) {
                throw new Unanswered(answer.path("errors").toString(), null);
            }
            return answer.path("data");
        } catch (IOException lost) {
            throw new Unanswered("no answer", lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unanswered("interrupted", stopped);
        }
    }

    /** There is no answer, so nobody knows whether it was done. */
    static final class Unanswered extends RuntimeException {

        Unanswered(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
