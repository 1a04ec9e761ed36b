package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest extends NotesApi {

    static final Pattern INTERNALS = Pattern.compile("""
            (\\w+\\.){2,}\\w*[A-Z]|Exception|Value\\{|\\bat [a-z]+\\.|LinkedHashMap|ArrayList|Integer|ANTLR|AST\
            |(?i:select .* from)|jdbc:|Hikari|java|graphql\\.|GraphQLNonNull|DataFetcher|Publisher
            """.strip());

    private static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

    @ParameterizedTest
    @CsvSource({"timeout, TIMEOUT", "store, UNAVAILABLE", "connection, UNAVAILABLE", "sql, INTERNAL",
            "argument, INTERNAL", "anything, INTERNAL"})
    void whatGoesWrongInAFieldHasACodeAndNoInternals(String kind, String code) {
        var answer = run("{ trouble(kind: \"%s\") }".formatted(kind));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo(code);
        assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("trouble");
        assertThat(answer.at("/errors").toString()).doesNotContainPattern(INTERNALS);
    }

    @Test
    void anUnavailableDatabaseSaysWhenToTryAgain() {
        var answer = run("{ trouble(kind: \"connection\") }");
        assertThat(answer.at("/errors/0/extensions/retryAfterMillis").asInt()).isPositive();
    }

    @Test
    void aMaskedErrorHasAnIdThatTheLogHas(CapturedOutput output) {
        var id = run("{ trouble(kind: \"anything\") }").at("/errors/0/extensions/errorId").asString();
        assertThat(id).hasSize(36);
        assertThat(output.getOut()).contains(id).contains("dev.stoa.Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{ note(id: \"x\") }", "{ nothing }", "query { note { id } }", "}{", "{ a\u0007 }",
            "{ note(id: {a: 1}) { id } }", "{ note(id: 1.5) { id } }", "{ notes(first: \"5\") { nodes { id } } }",
            "{ notes(first: 99999999999) { nodes { id } } }", "{ notes(first: null, first: 1) { nodes { id } } }",
            "{ ...Unknown }", "fragment A on Note { id }", "{ note(id: $id) { id } }",
            "query ($a: Nope) { __typename }",
            "mutation { writeNote(input: {text: null}) { __typename } }",
            "mutation { writeNote(input: {}) { __typename } }",
            "mutation { writeNote(input: {text: \"a\", lines: [{number: true}]}) { __typename } }",
            "mutation { writeNote(input: {text: \"a\", colour: RED}) { __typename } }",
            "mutation { writeNote(input: [[1]]) { __typename } }", "{ __type(name: 5) { name } }",
            "subscription { a: troubled(kind: \"x\") b: troubled(kind: \"x\") }", "type A { b: Int }",
            "{ note(id: \"\\uD800\") { id } }", "query @consistentWith(tokens: 5) { __typename }",
            "query Q { __typename } query Q { __typename }", "{ __typename @skip }",
            "{ __typename @skip(if: \"no\") }"})
    void whatTheEngineRefusesHasACodeAndNoInternals(String document) {
        refused(run(document));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"input\": null}", "{\"input\": 5}", "{\"input\": []}", "{\"input\": {}}",
            "{\"input\": {\"text\": 5}}", "{\"input\": {\"text\": [\"a\"]}}",
            "{\"input\": {\"text\": \"a\", \"lines\": [{\"number\": \"x\"}]}}",
            "{\"input\": {\"text\": \"a\", \"lines\": [{\"number\": 1e99}]}}",
            "{\"input\": {\"text\": \"a\", \"lines\": [{\"number\": {\"a\": 1}}]}}",
            "{\"input\": {\"text\": \"a\", \"lines\": [null]}}",
            "{\"input\": {\"text\": \"a\", \"colour\": \"RED\"}}", "{\"input\": {\"text\": true}}"})
    void whatIsWrongWithVariablesHasACodeAndNoInternals(String variables) {
        var answer = wire().post(Map.of("query",
                "mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }", "variables",
                Wire.JSON.readValue(variables, Map.class)));
        refused(answer);
    }

    @Test
    void anUnknownOperationIsBadInput() {
        refused(wire().post(Map.of("query", "query A { __typename } query B { __typename }")));
        refused(wire().post(Map.of("query", "query A { __typename }", "operationName", "C")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "nonsense", "[]", "null", "1", "\"x\"", "{\"query\": {}}", "{\"query\": [1]}",
            "{\"query\": \"{ __typename }\", \"variables\": []}", "{\"query\": \"{ __typename }\", \"variables\": 1}",
            "{\"query\": \"{ __typename }\", \"operationName\": {}}", "{}", "{\"query\": null}",
            "{\"query\": \"{ __typename }\", \"extensions\": 1}"})
    void aBodyThatIsNoRequestIsABadRequest(String body) {
        var response = wire().send(body, "application/json", GRAPHQL_RESPONSE);
        assertThat(response.statusCode()).isEqualTo(400);
        refused(Wire.JSON.readTree(response.body()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/xml", "nonsense"})
    void anotherContentTypeIsNotSupported(String contentType) {
        var response = wire().send("{\"query\": \"{ __typename }\"}", contentType, GRAPHQL_RESPONSE);
        assertThat(response.statusCode()).isEqualTo(415);
        assertThat(response.body()).doesNotContainPattern(INTERNALS);
    }

    @Test
    void statusCodesAreThoseOfGraphQlOverHttp() {
        assertThat(status("{ nothing }", GRAPHQL_RESPONSE)).isEqualTo(400);
        assertThat(status("{", GRAPHQL_RESPONSE)).isEqualTo(400);
        assertThat(status("{ trouble(kind: \"x\") }", GRAPHQL_RESPONSE)).isEqualTo(200);
        assertThat(status("query @consistentWith(tokens: [\"x\"]) { __typename }", GRAPHQL_RESPONSE)).isEqualTo(400);
        assertThat(status("{ nothing }", "application/json")).isEqualTo(200);
    }

    @Test
    void aSubscriptionNeedsAConnectionThatStaysOpen() {
        var answer = run("subscription { troubled(kind: \"x\") }");
        assertThat(answer.at("/errors/0/message").asString()).contains("graphql-transport-ws", "text/event-stream");
        refused(answer);
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void aSubscriptionThatBreaksEndsWithACodedError() {
        var events = wire().events("subscription { troubled(kind: \"connection\") }");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().at("/data/troubled").asString()).isEqualTo("still well");
        assertThat(events.getLast().at("/errors/0/extensions/code").asString()).isEqualTo("UNAVAILABLE");
        assertThat(events.getLast().toString()).doesNotContainPattern(INTERNALS);
    }

    @Test
    void serverSentEventsTellWhyADocumentIsRefused() {
        var events = wire().events("subscription { nothing }");
        assertThat(events).hasSize(1);
        refused(events.getFirst());
        assertThat(wire().events("{ __typename }").getFirst().at("/data/__typename").asString()).isEqualTo("Query");
    }

    @Test
    void incrementalDeliveryIsRefused() {
        refused(run("{ ... @defer { __typename } }"));
    }

    private int status(String document, String accept) {
        return wire().send(Wire.JSON.writeValueAsString(Map.of("query", document)), "application/json", accept)
                .statusCode();
    }

    static void refused(JsonNode answer) {
        assertThat(answer.at("/errors").size()).as("%s", answer).isPositive();
        for (var error : answer.at("/errors")) {
            assertThat(error.at("/extensions/code").asString()).as("%s", answer).isEqualTo("BAD_USER_INPUT");
            assertThat(List.copyOf(error.at("/extensions").propertyNames())).doesNotContain("classification");
        }
        assertThat(answer.toString()).doesNotContainPattern(INTERNALS);
    }
}
