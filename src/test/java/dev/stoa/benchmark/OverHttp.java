package dev.stoa.benchmark;

import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a node, over loopback. */
final class OverHttp {

    private static final String MERCHANT = TestCredentials.of(Acting.somebody(Role.MERCHANT));
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI endpoint;
    private final String[] headers;

    private OverHttp(Arm arm, String... headers) {
        this.headers = Stream.concat(Stream.of("Content-Type", "application/json"), Stream.of(headers))
                .toArray(String[]::new);
        endpoint = URI.create("http://127.0.0.1:%s/graphql".formatted(
                arm.node.getEnvironment().getProperty("local.server.port")));
    }

    static OverHttp asMerchant(Arm arm) {
        return new OverHttp(arm, "Authorization", MERCHANT);
    }

    /** As somebody who has not signed in: a stranger anew at each request. */
    static OverHttp asGuest(Arm arm) {
        return new OverHttp(arm);
    }

    /** The answer to a prepared body; its JSON is not read. */
    String post(String body) {
        try {
            var request = HttpRequest.newBuilder(endpoint).headers(headers)
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What a prepared body is answered, for which there must be no error. */
    JsonNode ask(String body) {
        var answer = JSON.readTree(post(body));
        if (answer.has("errors")) {
            throw new IllegalStateException(answer.toString());
        }
        return answer.path("data");
    }

    static String body(String document) {
        return body(document, Map.of());
    }

    static String body(String document, Map<String, ?> variables) {
        return JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    }
}
