package dev.stoa.identity;

import dev.stoa.identity.account.PreparedAccounts;
import dev.stoa.kernel.access.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything over HTTP, as a client would. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.enabled=false",
        "stoa.identity.recheck-after=0s"})
public abstract class IdentityApi {

    protected static final JsonMapper JSON = JsonMapper.builder().build();
    protected static final String PASSWORD = "correct horse battery";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String MUTATION = """
            mutation($input: %1$sInput!) { result: %2$s(input: $input) {
               __typename
               ... on CommandSuccess { receipt { streamId version token replayed dryRun } }
               ... on Rejection { code message }
               %3$s
            } }""";
    private static final String TOKENS = "tokens { accessToken refreshToken accessTokenExpiresAt refreshTokenExpiresAt }";

    @Autowired
    protected PreparedAccounts prepared;
    @LocalServerPort
    protected int port;

    /** Somebody who can sign in. */
    public record Person(String email, String password) {}

    protected Person person(Role... roles) {
        var email = unique();
        return new Person(email, prepared.prepare(email, "Ada Lovelace", Set.of(roles)).orElseThrow());
    }

    protected static String unique() {
        return "p" + UUID.randomUUID().toString().substring(24) + "@example.org";
    }

    protected JsonNode signIn(Person person) {
        return signIn(person.email, person.password);
    }

    protected JsonNode signIn(String email, String password) {
        return mutate(null, "signIn", Map.of("email", email, "password", password),
                "... on SignInSuccess { " + TOKENS + " } ... on TooManyAttempts { retryAt }");
    }

    protected String accessToken(Person person) {
        return signIn(person).at("/tokens/accessToken").asString();
    }

    protected JsonNode refresh(String refreshToken) {
        return mutate(null, "refreshSignIn", Map.of("refreshToken", refreshToken),
                "... on RefreshSignInSuccess { " + TOKENS + " }");
    }

    protected JsonNode mutate(@Nullable String token, String mutation, Map<String, ?> input) {
        return mutate(token, mutation, input, "");
    }

    /** The mutation's result; the whole response where there is an error. */
    protected JsonNode mutate(@Nullable String token, String mutation, Map<String, ?> input, String more) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return result(run(token, MUTATION.formatted(type, mutation, more), Map.of("input", input)));
    }

    protected static JsonNode result(JsonNode response) {
        return response.has("errors") ? response : response.at("/data/result");
    }

    protected JsonNode run(@Nullable String token, String document, Map<String, ?> variables) {
        return JSON.readTree(send(token == null ? null : "Bearer " + token, document, variables).body());
    }

    protected HttpResponse<String> send(@Nullable String authorization, String document, Map<String, ?> variables) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d/graphql".formatted(port)))
                .timeout(Duration.ofMinutes(1)).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return send(request.build());
    }

    protected static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
