package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RatesOverHttpTest extends StrictApi {

    private static final String ENTER = "enter(input: {email: \"a@b.c\", password: \"x\"})";

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/graphql-response+json"})
    void costIsCountedByAddressAndTheAnswerSaysWhenToComeBack(String accept) {
        var client = wire();
        for (int i = 0; i < 9; i++) {
            assertThat(client.send(query("{ notes(first: 100) { nodes { id } } }"), "application/json", accept)
                    .statusCode()).isEqualTo(200);
        }
        var refused = client.send(query("{ notes(first: 100) { nodes { id } } }"), "application/json", accept);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        var extensions = Wire.JSON.readTree(refused.body()).at("/errors/0/extensions");
        assertThat(extensions.at("/code").asString()).isEqualTo("RATE_LIMITED");
        assertThat(extensions.at("/retryAfterMillis").asLong()).isBetween(1L, 60_000L);
        assertThat(from("198.51.100.1").send(query("{ __typename }"), "application/json", accept).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aliasesOfAFieldAreCountedEach() {
        assertThat(status("mutation { a: %1$s b: %1$s c: %1$s }".formatted(ENTER))).isEqualTo(200);
        assertThat(status("mutation { %s }".formatted(ENTER))).isEqualTo(429);
        assertThat(status("mutation { ... { z: %s } }".formatted(ENTER))).isEqualTo(429);
        assertThat(status("mutation { ...A } fragment A on Mutation { %s }".formatted(ENTER))).isEqualTo(429);
        assertThat(status("{ __typename }")).isEqualTo(200);
    }

    @Test
    void moreOfAFieldThanEverPassesIsRefusedWithoutRunningAny() {
        var answer = wire().post(Map.of("query", "mutation { a: %1$s b: %1$s c: %1$s d: %1$s }".formatted(ENTER)));
        assertThat(answer.has("data")).isFalse();
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(status("mutation { a: %1$s b: %1$s c: %1$s }".formatted(ENTER))).isEqualTo(200);
    }

    @Test
    void requestsThatAreRefusedAreCountedToo() {
        for (int i = 0; i < 5; i++) {
            assertThat(status("{ nothing%d }".formatted(i))).isEqualTo(400);
        }
        assertThat(status("{ nothing }")).isEqualTo(429);
        assertThat(status("{ __typename }")).isEqualTo(429);
    }

    @Test
    void credentialsThatIdentifyNobodyAreCountedAsRefused() {
        var guessing = new Wire(port, "X-Forwarded-For", address, "Authorization", "Bearer stoa_guessed");
        for (int i = 0; i < 5; i++) {
            assertThat(guessing.send(query("{ __typename }"), "application/json", "*/*").statusCode()).isEqualTo(401);
        }
        var refused = guessing.send(query("{ __typename }"), "application/json", "*/*");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        assertThat(code(Wire.JSON.readTree(refused.body()))).isEqualTo("RATE_LIMITED");
        assertThat(status("{ __typename }")).isEqualTo(429);
    }

    @Test
    void serverSentEventsAndWebSocketsCountAsRequestsDo() throws Exception {
        var events = wire().events("mutation { a: %1$s b: %1$s }".formatted(ENTER));
        assertThat(events.getFirst().at("/data/a").asBoolean()).isTrue();
        assertThat(code(wire().events("mutation { a: %1$s b: %1$s }".formatted(ENTER)).getFirst()))
                .isEqualTo("RATE_LIMITED");
        try (var socket = SocketClient.open(port, "X-Forwarded-For", address).initialised()) {
            socket.subscribe("1", "mutation { a: %s }".formatted(ENTER));
            assertThat(socket.next().at("/payload/data/a").asBoolean()).isTrue();
            assertThat(socket.next().at("/type").asString()).isEqualTo("complete");
            socket.subscribe("2", "mutation { a: %s }".formatted(ENTER));
            var refused = socket.next();
            assertThat(refused.at("/payload/errors/0/extensions/code").asString()).isEqualTo("RATE_LIMITED");
            assertThat(refused.at("/payload/errors/0/extensions/retryAfterMillis").asLong()).isPositive();
        }
    }

    private int status(String document) {
        return send(document).statusCode();
    }

    private HttpResponse<String> send(String document) {
        return wire().send(query(document), "application/json", "application/graphql-response+json");
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }
}
