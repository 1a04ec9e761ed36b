package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.RunningStoa;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What graphql-cop looks for in an endpoint, asked as it asks, and what it is to be answered. */
class GraphqlCopTest extends RunningStoa {

    private static final String JSON = "application/json";

    @Test
    void aliasOverloading() {
        var aliases = IntStream.rangeClosed(0, 100).mapToObj("alias%d:__typename"::formatted)
                .collect(Collectors.joining(" \n"));
        exceeds(ask("query cop { " + aliases + " }"));
    }

    @Test
    void arrayBasedBatches() {
        var response = post("[" + String.join(",", Collections.nCopies(10,
                "{\"query\": \"query cop { __typename }\"}")) + "]", "Content-Type", JSON);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(code(Wire.JSON.readTree(response.body()))).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void fieldDuplication() {
        exceeds(ask("query cop { " + "__typename \n".repeat(500) + " }"));
    }

    @Test
    void directiveOverloading() {
        var answer = ask("query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }");
        assertThat(answer.at("/errors").size()).isEqualTo(1);
        exceeds(ask("query cop { __typename " + "@aa".repeat(50) + " }"));
    }

    @Test
    void circularIntrospection() {
        exceeds(ask("query cop { __schema { types { fields { type { fields { type { fields { type { fields { "
                + "type { name } } } } } } } } } } }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"query%20cop%7B__typename%7D", "mutation%20cop%7B__typename%7D"})
    void queriesAndMutationsByGet(String document) {
        for (var accept : new String[]{JSON, "text/event-stream", "*/*"}) {
            var response = get("/graphql?query=" + document, "Accept", accept);
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("POST");
            assertThat(response.body()).doesNotContain("__typename");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"})
    void formsOfOtherPages(String contentType) {
        assertThat(post("query=query%20cop%7B__typename%7D", "Content-Type", contentType).statusCode()).isEqualTo(415);
        assertThat(post("{\"query\": \"{ __typename }\"}", "Content-Type", contentType).statusCode()).isEqualTo(415);
    }

    @Test
    void tracingAndDebugging() {
        var response = post(document("query cop { __typename }"), "Content-Type", JSON, "X-Apollo-Tracing", "1");
        assertThat(Wire.JSON.readTree(response.body()).at("/extensions").toString())
                .doesNotContainIgnoringCase("tracing").doesNotContainIgnoringCase("debug");
        assertThat(ask("query cop { products(first: 0) { nodes { id } } }").toString())
                .doesNotContainPattern(ErrorsTest.INTERNALS).doesNotContainIgnoringCase("stacktrace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query cop { __schema { directive } }", "query cop { product }", "query cop { productz }",
            "query cop { products { node { id } } }", "mutation cop { placeOrdr { id } }"})
    void suggestionsOfFields(String document) {
        var answer = ask(document);
        assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.toString()).doesNotContainIgnoringCase("did you mean").doesNotContain("placeOrder");
    }

    /** It is meant to be there unless it is switched off ({@link ClosedApiTest}), and nowhere else. */
    @Test
    void consolesOfDevelopers() {
        for (var path : new String[]{"/graphql", "/playground", "/console", "/altair", "/voyager", "/graphql/schema"}) {
            var response = get(path, "Accept", "text/html");
            assertThat(response.statusCode()).as(path).isIn(404, 405);
            assertThat(response.body()).doesNotContainIgnoringCase("graphiql").doesNotContainIgnoringCase("playground");
        }
        assertThat(get("/graphiql").statusCode()).isEqualTo(200);
    }

    /** As {@link #consolesOfDevelopers}. */
    @Test
    void introspection() {
        assertThat(ask("query cop { __schema { types { name fields { name } } } }").has("errors")).isFalse();
    }

    @Test
    void unhandledErrors() {
        var answer = ask("qwerty cop { abc }");
        assertThat(code(answer)).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.toString()).doesNotContainPattern(ErrorsTest.INTERNALS);
        for (var body : new String[]{"", "null", "{\"query\": null}", "{\"query\": \"\"}", "\u0000",
                "{\"query\": 5}"}) {
            var response = post(body, "Content-Type", JSON);
            assertThat(response.statusCode()).as(body).isBetween(200, 400);
            assertThat(response.body()).contains("BAD_USER_INPUT").doesNotContainPattern(ErrorsTest.INTERNALS);
        }
    }

    private JsonNode ask(String document) {
        HttpResponse<String> response = post(document(document), "Content-Type", JSON);
        return Wire.JSON.readTree(response.body());
    }

    private static String document(String document) {
        return Wire.JSON.writeValueAsString(Map.of("query", document));
    }

    private static void exceeds(JsonNode answer) {
        assertThat(code(answer)).as("%s", answer).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.has("data")).isFalse();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString("");
    }
}
