package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each limit, just kept and just exceeded. */
class LimitsTest extends NotesApi {

    @Autowired
    ParsedDocuments documents;

    @Test
    void fieldsWithinEachOtherAreLimited() {
        passes(run(deep(13)));
        exceeded(run(deep(14)), "depth", 16, 17);
    }

    private static String deep(int inner) {
        return "{ notes { nodes { " + "itself { ".repeat(inner) + "id" + " }".repeat(inner) + " } } }";
    }

    @Test
    void fieldsOfAnOperationAreLimited() {
        passes(run("{ notes { " + "... { __typename } ".repeat(999) + "} }"));
        exceeded(run("{ notes { " + "... { __typename } ".repeat(1000) + "} }"), "fields", 1000, 1001);
    }

    @Test
    void fragmentsCountWhereverTheyAreSpread() {
        var fragments = IntStream.range(0, 12)
                .mapToObj(i -> "fragment F%d on Note { ...F%d itself { ...F%d } }".formatted(i, i + 1, i + 1))
                .collect(Collectors.joining(" "));
        exceeded(run("{ notes { nodes { ...F0 } } } " + fragments + " fragment F12 on Note { id }"), "fields", 1000,
                8193);
    }

    @Test
    void fragmentsWithinThemselvesEndTheMeasuringAndAreRefused() {
        ErrorsTest.refused(run("{ notes { nodes { ...A } } } fragment A on Note { itself { ...A } }"));
    }

    @Test
    void fieldsAtTheRootAreLimited() {
        passes(run("{ " + many(20, "a%d: __typename") + " }"));
        exceeded(run("{ " + many(21, "a%d: __typename") + " }"), "rootFields", 20, 21);
        exceeded(run("{ ...A } fragment A on Query { " + many(21, "a%d: __typename") + " }"), "rootFields", 20, 21);
        exceeded(run("mutation { " + many(21, "a%d: writeNote(input: {text: \"a\"}) { __typename }") + " }"),
                "rootFields", 20, 21);
    }

    @Test
    void aliasesAreLimited() {
        passes(run("{ notes { " + many(50, "a%d: __typename") + " } }"));
        exceeded(run("{ notes { " + many(51, "a%d: __typename") + " } }"), "aliases", 50, 51);
    }

    @Test
    void repeatedFieldsAreLimited() {
        passes(run("{ notes { " + "__typename ".repeat(21) + " } }"));
        exceeded(run("{ notes { " + "__typename ".repeat(22) + " } }"), "repeatedFields", 20, 21);
    }

    @Test
    void directivesAreLimitedWhereverTheyStand() {
        passes(run("{ notes { ...A " + many(29, "... @include(if: true) { __typename }")
                + " } } fragment A on NoteConnection { ... @skip(if: false) { __typename } }"));
        exceeded(run("{ notes { ...A " + many(30, "... @include(if: true) { __typename }")
                + " } } fragment A on NoteConnection { ... @skip(if: false) { __typename } }"), "directives", 30, 31);
        exceeded(run("{ __typename " + "@unknown ".repeat(31) + "}"), "directives", 30, 31);
    }

    @Test
    void costIsLimited() {
        passes(run(costing(82)));
        exceeded(run(costing(83)), "cost", 10_000, 10_001);
        exceeded(run(costing(82).replace("first: 82", "first: $last").replaceFirst("\\{", "query(\\$last: Int) {"),
                Map.of("last", 83)), "cost", 10_000, 10_001);
    }

    private static String costing(int last) {
        var deep = "nodes { " + "itself { ".repeat(13) + "id" + " }".repeat(13) + " }";
        var shallow = "nodes { " + "itself { ".repeat(5) + "id" + " }".repeat(5) + " }";
        return "{ " + many(6, "a%d: notes(first: 100) { " + deep + " }") + " b: notes(last: 100) { " + shallow
                + " } c: notes(first: " + last + ") { nodes { id } } }";
    }

    @Test
    void tokensAreLimited() {
        passes(run("{ notes(first: 1) { nodes { id } } }" + ",".repeat(9000)));
        assertCode(run("{ __typename }" + " fragment A on B { c }".repeat(1142) + " { }"), "BAD_USER_INPUT");
        exceeded(run("{ " + "id ".repeat(8001) + " }"), "tokens", 8000, 8001);
    }

    @Test
    void theLengthOfADocumentIsLimited() {
        passes(run("{ __typename }" + " ".repeat(65_536 - 14)));
        exceeded(run("{ __typename }" + " ".repeat(65_537 - 14)), "documentLength", 65_536, 65_537);
    }

    @Test
    void nestingWithinADocumentIsLimited() {
        assertCode(run("{ scalars(json: " + "[".repeat(40) + "]".repeat(40) + ") { json } }"), null);
        exceeded(run("{ scalars(json: " + "[".repeat(600) + "]".repeat(600) + ") { json } }"), "nesting", 500, 501);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "last"})
    void theSizeOfAPageIsLimited(String argument) {
        passes(run("{ notes(%s: 100) { nodes { id } } }".formatted(argument)));
        passes(run("{ notes(%s: 1) { nodes { id } } }".formatted(argument)));
        assertCode(run("{ notes(%s: 101) { nodes { id } } }".formatted(argument)), "BAD_USER_INPUT");
        assertCode(run("{ notes(%s: 0) { nodes { id } } }".formatted(argument)), "BAD_USER_INPUT");
    }

    @Test
    void theBodyIsLimited() {
        var frame = "{\"query\": \"{ __typename }\"}";
        passes(Wire.JSON.readTree(post(frame + " ".repeat(1_048_576 - frame.length()), 200)));
        exceeded(Wire.JSON.readTree(post(frame + " ".repeat(1_048_577 - frame.length()), 413)), "requestSize",
                1_048_576, 1_048_577);
    }

    private String post(String body, int status) {
        var response = wire().send(body, "application/json", "application/json");
        assertThat(response.statusCode()).isEqualTo(status);
        return response.body();
    }

    @Test
    void variablesAreLimitedInNumberAndInWhatTheyHold() {
        passes(run("{ __typename }", variables(100)));
        exceeded(run("{ __typename }", variables(101)), "variables", 100, 101);
        passes(run("{ __typename }", Map.of("list", Collections.nCopies(9_999, 1))));
        exceeded(run("{ __typename }", Map.of("map", Map.of("list", Collections.nCopies(9_999, 1)))),
                "variableValues", 10_000, 10_001);
    }

    private static Map<String, Object> variables(int count) {
        return IntStream.range(0, count).boxed().collect(Collectors.toMap(i -> "v" + i, i -> i));
    }

    @Test
    void errorsReportedAreLimited() {
        assertThat(run("{ notes { " + many(20, "unknown%d") + " } }").at("/errors").size()).isEqualTo(20);
        var errors = run("{ notes { " + many(21, "unknown%d") + " } }").at("/errors");
        assertThat(errors.size()).isEqualTo(21);
        assertThat(errors.at("/20/extensions/limit").asString()).isEqualTo("reportedErrors");
    }

    @Test
    void theSameErrorIsReportedOnceWithItsPlaces() {
        var errors = run("{ __typename " + "@unknown ".repeat(10) + "}").at("/errors");
        assertThat(errors.size()).isEqualTo(1);
        assertThat(errors.at("/0/locations").size()).isEqualTo(10);
    }

    @Test
    void aLargeIntrospectionPasses() {
        var type = "type { name " + "ofType { name ".repeat(7) + "}".repeat(8);
        var answer = run("{ __schema { types { name fields(includeDeprecated: true) { name args { name " + type + " } "
                + type + " } } } }");
        assertThat(answer.has("errors")).as("%s", answer.at("/errors")).isFalse();
    }

    @Test
    void introspectionInCirclesIsRefused() {
        var answer = run("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }");
        assertCode(answer, "LIMIT_EXCEEDED");
        assertThat(answer.at("/errors/0/extensions/limit").asString()).isEqualTo("introspection");
    }

    @Test
    void onlyValidDocumentsAreKept() {
        run("{ kept: __typename }");
        long before = documents.size();
        run("{ kept: __typename }");
        run("{ nothing }");
        run("{");
        run("{ " + many(21, "a%d: __typename") + " }");
        assertThat(documents.size()).isEqualTo(before);
        run("{ keptToo: __typename }");
        assertThat(documents.size()).isEqualTo(before + 1);
    }

    @Test
    void theKeptDocumentTakesNewVariables() {
        var document = "query($json: Json) { scalars(json: $json) { json } }";
        assertThat(run(document, Map.of("json", 1)).at("/data/scalars/json").asInt()).isEqualTo(1);
        assertThat(run(document, Map.of("json", 2)).at("/data/scalars/json").asInt()).isEqualTo(2);
    }

    private static String many(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(i -> pattern.formatted(i)).collect(Collectors.joining(" "));
    }

    private static void passes(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer.at("/errors")).isFalse();
    }

    private static void assertCode(JsonNode answer, @Nullable String code) {
        assertThat(answer.at("/errors/0/extensions/code").asString(null)).as("%s", answer).isEqualTo(code);
    }

    private static void exceeded(JsonNode answer, String limit, long allowed, long found) {
        assertCode(answer, "LIMIT_EXCEEDED");
        var extensions = answer.at("/errors/0/extensions");
        assertThat(extensions.at("/limit").asString()).isEqualTo(limit);
        assertThat(extensions.at("/allowed").asLong()).isEqualTo(allowed);
        assertThat(extensions.at("/found").asLong()).as("%s", answer).isEqualTo(found);
    }
}
