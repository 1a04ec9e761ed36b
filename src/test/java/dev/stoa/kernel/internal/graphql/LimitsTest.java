package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class LimitsTest extends NotesApi {

    @Autowired
    ParsedDocuments documents;

    @Test
    void fieldsWithinEachOtherAreLimited() {
        exceeded(run("{ notes { nodes " + "{ itself ".repeat(20) + "{ id }" + " }".repeat(20) + " } }"), "levels");
    }

    @Test
    void fieldsBesideEachOtherAreLimitedWhateverTheirAlias() {
        exceeded(run("{ " + many(1001, "a%d: __typename") + " }"), "1001 fields");
    }

    @Test
    void fragmentsCountWhereverTheyAreSpread() {
        var fragments = IntStream.range(0, 12)
                .mapToObj(i -> "fragment F%d on Note { a: itself { ...F%d } b: itself { ...F%d } }".formatted(i, i + 1,
                        i + 1))
                .collect(Collectors.joining(" "));
        exceeded(run("{ notes { nodes { ...F0 } } } " + fragments + " fragment F12 on Note { id }"), "fields");
    }

    @Test
    void tokensAndCharactersAreLimited() {
        exceeded(run("{ " + "id ".repeat(10_000) + " }"), "More than 8,000 tokens are not allowed");
        exceeded(run("{ id } # " + "x".repeat(70_000)), "More than 65,536 characters are not allowed");
        exceeded(run("{ a(b: " + "[".repeat(600) + "]".repeat(600) + ") }"), "levels of nesting are not allowed");
    }

    @Test
    void theBodyIsLimited() {
        var response = wire().send("{\"query\": \"" + " ".repeat(1_100_000) + "\"}", "application/json",
                "application/json");
        assertThat(response.statusCode()).isEqualTo(413);
        exceeded(Wire.JSON.readTree(response.body()), "A request may have 1048576 bytes");
    }

    @Test
    void errorsReportedAreLimited() {
        assertThat(run("{ __typename " + many(500, "@unknown%d") + " }").at("/errors").size()).isLessThanOrEqualTo(101);
    }

    @Test
    void aLargeIntrospectionPasses() {
        var type = "type { name " + "ofType { name ".repeat(7) + "}".repeat(8);
        var answer = run("{ __schema { types { name fields(includeDeprecated: true) { name args { name " + type + " } "
                + type + " } } } }");
        assertThat(answer.has("errors")).as("%s", answer.at("/errors")).isFalse();
    }

    @Test
    void onlyValidDocumentsAreKept() {
        run("{ kept: __typename }");
        long before = documents.size();
        run("{ kept: __typename }");
        run("{ nothing }");
        run("{");
        run("{ " + many(1001, "a%d: __typename") + " }");
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

    private static void exceeded(JsonNode answer, String message) {
        assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer).isEqualTo("LIMIT_EXCEEDED");
        assertThat(answer.at("/errors/0/message").asString()).contains(message);
    }
}
