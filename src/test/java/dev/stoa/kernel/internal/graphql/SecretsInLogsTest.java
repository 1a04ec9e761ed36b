package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** However much is logged, no secret is. */
@ExtendWith(OutputCaptureExtension.class)
class SecretsInLogsTest extends StrictApi {

    private static final String SECRET = "Tr0ub4dor-and-3";
    private static final List<String> LOGGERS = List.of("dev.stoa", "org.springframework.graphql",
            "org.springframework.web", "graphql");

    private final LoggingSystem logging = LoggingSystem.get(SecretsInLogsTest.class.getClassLoader());

    @BeforeEach
    void everything() {
        level(LogLevel.TRACE);
    }

    @AfterEach
    void asBefore() {
        level(null);
    }

    private void level(@Nullable LogLevel level) {
        LOGGERS.forEach(logger -> logging.setLogLevel(logger, level));
    }

    @Test
    void ofRequestsOverHttp(CapturedOutput output) {
        var guessing = new Wire(port, "X-Forwarded-For", address, "Authorization", "Bearer " + SECRET);
        assertThat(guessing.post(Map.of("query", "{ __typename }")).at("/errors/0/extensions/code").asString())
                .isEqualTo("UNAUTHENTICATED");
        var client = new Wire(port, "X-Forwarded-For", address, "Cookie", "session=" + SECRET);
        var ok = client.post(Map.of("query", "mutation($input: EnterInput!) { enter(input: $input) }", "variables",
                Map.of("input", Map.of("email", SECRET + "@example.org", "password", SECRET))));
        assertThat(ok.has("data") || ok.has("errors")).isTrue();
        client.post(Map.of("query",
                "mutation { enter(input: {email: \"%1$s\", password: \"%1$s\"}) }".formatted(SECRET)));
        client.post(Map.of("query", "mutation { enter(input: {email: \"%1$s\", passwort: \"%1$s\"}) }"
                .formatted(SECRET)));
        client.post(Map.of("query", "mutation($input: EnterInput!) { enter(input: $input) }", "variables",
                Map.of("input", Map.of("email", "a", "password", Map.of(SECRET, SECRET)))));
        client.send("{\"query\": \"" + SECRET, "application/json", "application/json");
        client.send(query("subscription { " + SECRET.replace("-", "_") + " }"), "application/json",
                "text/event-stream");
        assertThat(output.getAll()).doesNotContain(SECRET).doesNotContain(SECRET.replace("-", "_"));
    }

    @Test
    void ofWebSockets(CapturedOutput output) throws Exception {
        assertThat(SocketClient.refusal(port, "Authorization", "Bearer " + SECRET)).isEqualTo(401);
        try (var socket = SocketClient.open(port, "X-Forwarded-For", address)) {
            socket.send(Map.of("type", "connection_init", "payload", Map.of("Authorization", "Bearer " + SECRET)));
            assertThat(socket.closed().code()).isEqualTo(4403);
        }
        try (var socket = SocketClient.open(port, "X-Forwarded-For", address)) {
            socket.send(Map.of("type", "connection_init", "payload", Map.of("other", SECRET)));
            socket.next();
            socket.send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("query",
                    "mutation { enter(input: {email: \"%1$s\", password: \"%1$s\"}) }".formatted(SECRET))));
            socket.next();
            socket.sendText("{\"type\": \"" + SECRET + "\"");
            await().until(() -> !socket.isOpen());
        }
        assertThat(output.getAll()).doesNotContain(SECRET);
    }
}
