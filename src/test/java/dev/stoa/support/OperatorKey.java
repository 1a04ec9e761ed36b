package dev.stoa.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way of a shop's own server into a jar: the first operator signs in and makes it a key that runs the shop. */
public final class OperatorKey {

    private static final String EMAIL = "first@example.com";
    private static final String PASSWORD = "seven lamps for a long hall";
    private static final String SAMPLE_EMAIL = "operator@example.org";
    private static final Pattern SAMPLE = Pattern.compile(Pattern.quote(SAMPLE_EMAIL) + " (\\S+)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private OperatorKey() {}

    /** What the jar is started with, beside these settings. */
    public static String[] settings(String... more) {
        return Stream.concat(Stream.of("--stoa.identity.first-operator.email=" + EMAIL,
                "--stoa.identity.first-operator.password=" + PASSWORD), Stream.of(more)).toArray(String[]::new);
    }

    /**
     * The value of the {@code Authorization} header for a machine with the roles, such as {@code MERCHANT}. Made by the
     * operator of the sample data where the jar has it.
     */
    public static String make(StoaJar stoa, String... roles) throws IOException, InterruptedException {
        var address = stoa.address();
        var sample = SAMPLE.matcher(Files.readString(stoa.output()));
        boolean hasSample = sample.find();
        var tokens = ask(address, "", """
            mutation ($email: String!, $password: String!) {
              signIn(input: {email: $email, password: $password}) {
                ... on SignInSuccess { tokens { accessToken } } ... on Rejection { code message }
              }
            }""", Map.of("email", hasSample ? SAMPLE_EMAIL : EMAIL, "password", hasSample ? sample.group(1) : PASSWORD))
                .path("signIn").path("tokens");
        var made = ask(address, "Bearer " + tokens.path("accessToken").asString(), """
            mutation ($roles: [Role!]!) {
              createApiKey(input: {name: "test", roles: $roles}) {
                ... on CreateApiKeySuccess { secret } ... on Rejection { code message }
              }
            }""", Map.of("roles", roles));
        return "Bearer " + made.path("createApiKey").path("secret").asString();
    }

    private static JsonNode ask(URI address, String authorization, String document, Map<String, ?> variables)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/graphql")).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers
                        .ofString(JSON.writeValueAsString(Map.of("query", document, "variables", variables))));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try (var client = HttpClient.newHttpClient()) {
            var answer = JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
            if (answer.has("errors")) {
                throw new AssertionError(answer.toString());
            }
            return answer.path("data");
        }
    }
}
