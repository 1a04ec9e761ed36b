package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ArgumentsTest extends NotesApi {

    @Test
    void aMalformedIdIsNamedByItsArgument() {
        var answer = run("{ note(id: \"nonsense\") { id } }");
        assertThat(answer.at("/data/note").isNull()).isTrue();
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo("Not an id: \"nonsense\"");
        assertThat(answer.at("/errors/0/extensions"))
                .isEqualTo(json("{\"code\": \"BAD_USER_INPUT\", \"argument\": \"id\"}"));
        assertThat(answer.at("/errors/0/path")).isEqualTo(json("[\"note\"]"));
    }

    @Test
    void anIdOfAnotherKindIsRefused() {
        var answer = run("{ note(id: \"order_01h455vb4pex5vsknk084sn02q\") { id } }");
        assertThat(answer.at("/errors/0/message").asString()).startsWith("Expected an id that begins with \"note_\"");
    }

    @Test
    void everyMalformedIdInAListIsNamedByItsPath() {
        var answer = run("""
                mutation($input: WriteNoteInput!) { writeNote(input: $input) { __typename } }
                """, Map.of("input", Map.of("text", "t", "lines",
                List.of(Map.of("number", 1), Map.of("number", 2, "noteId", "x"), Map.of("number", 3),
                        Map.of("number", 4, "noteId", "order_01h455vb4pex5vsknk084sn02q")))));
        assertThat(arguments(answer)).containsExactly("input.lines[1].noteId", "input.lines[3].noteId");
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo("Not an id: \"x\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"v": {"text": "a", "lines": [{"number": 1}, {"number": "x"}]}}  | input.lines[1].number
            {"v": {"text": "a", "lines": [{"number": 1}, null]}}             | input.lines[1]
            {"v": {"text": "a", "lines": [{"number": 1, "colour": 2}]}}      | input.lines[0].colour
            {"v": {"lines": []}}                                             | input.text
            {"v": null}                                                      | input
            {}                                                               | input
            {"v": 5}                                                         | input
            """)
    void aFaultInAVariableIsNamedByThePathInTheArgument(String variables, String path) {
        var answer = run("mutation($v: WriteNoteInput!) { writeNote(input: $v) { __typename } }",
                Wire.JSON.readValue(variables, Map.class));
        assertThat(arguments(answer)).containsExactly(path);
    }

    @Test
    void textThatCannotBeStoredIsRefusedOfEveryFieldWithItsPath() {
        for (var value : List.of("\0", Map.of("a", List.of(1, "b\0")))) {
            var answer = run("query($v: Json) { scalars(json: $v) { json } }", Map.of("v", value));
            assertThat(arguments(answer)).containsExactly(value instanceof String ? "json" : "json.a[1]");
            assertThat(answer.at("/errors/0/message").asString())
                    .isEqualTo("must be text without the character U+0000 and without half characters");
            assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        }
    }

    @Test
    void textThatCannotBeStoredIsRefusedWhereItStandsInTheDocument() {
        assertThat(arguments(run("{ scalars(json: {a: \"b\\u0000\"}) { json } }"))).containsExactly("json.a");
        assertThat(arguments(run("{ notes(after: \"\\u0000\") { nodes { id } } }"))).containsExactly("after");
    }

    @Test
    void aNameThatCannotBeStoredIsRefusedLikeText() {
        var answer = run("query($v: Json) { scalars(json: $v) { json } }", Map.of("v", Map.of("a\0b", 1)));
        assertThat(arguments(answer)).containsExactly("json.a\uFFFDb");
    }

    @Test
    void constraintsOfTheCommandAreNamedByThePathInTheInput() {
        var answer = run("""
                mutation { writeNote(input: {text: "", lines: [{number: 1}, {number: 0}]}) { __typename } }
                """);
        assertThat(arguments(answer)).containsExactlyInAnyOrder("input.text", "input.lines[1].number");
        assertThat(answer.at("/data").isNull()).isTrue();
    }

    @Test
    void optionsAreNamedAsOptions() {
        var answer = run("""
                mutation { writeNote(input: {text: "a"}, options: {idempotencyKey: "", expectedVersion: -1}) {
                  __typename } }
                """);
        assertThat(arguments(answer)).containsExactly("options.idempotencyKey", "options.expectedVersion");
    }

    @Test
    void aKeyThatIsNoLineOfTextIsNamedAsAnOption() {
        var answer = wire().with(TestCredentials.of(Acting.somebody())).post(Map.of("query",
                "mutation { writeNote(input: {text: \"a\"}, options: {idempotencyKey: \"a\\u0000\"}) { __typename } }"));
        assertThat(arguments(answer)).containsExactly("options.idempotencyKey");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            settled(text: "", timeoutMillis: 100001) { id } | timeoutMillis | Must be between 0 and 100000, not 100001
            settled(text: "", timeoutMillis: -1) { id }     | timeoutMillis | Must be between 0 and 100000, not -1
            ... @skip(if: false) { settled(text: "\\u0000", timeoutMillis: 0) { id } } | text | must be text without
            others(first: 101) { nodes { id } }             | first         | Must be between 1 and 100, not 101
            note { id } ... F                               | timeoutMillis | Must be between 0 and 100000, not 100002
            """)
    void whatAFieldOfTheAnswerRefusesIsRefusedBeforeAnythingIsDone(String selection, String argument, String message) {
        var before = writtenNotes();
        var fragment = "fragment F on WriteNoteSuccess { a: settled(text: \"\", timeoutMillis: 100002) { id } }";
        var answer = run("""
                mutation { writeNote(input: {text: "never"}) { ... on WriteNoteSuccess { %s } } } %s
                """.formatted(selection, selection.contains("... F") ? fragment : ""));
        assertThat(answer.at("/errors")).hasSize(1);
        assertThat(answer.at("/errors/0/message").asString()).startsWith(message);
        assertThat(arguments(answer)).containsExactly(argument);
        assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
        assertThat(answer.has("data")).isFalse();
        assertThat(writtenNotes()).isEqualTo(before);
    }

    @Test
    void nullForWhatHasADefaultBelowAMutationIsRefusedBeforeAnythingIsDone() {
        var answer = run("""
                mutation($none: String) { writeNote(input: {text: "never"}) {
                  ... on WriteNoteSuccess { others(text: $none) { nodes { id } } } } }
                """, Collections.singletonMap("none", null));
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/message").asString()).isEqualTo("Argument 'text' must not be null");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void anUnknownTargetIsNotFound() {
        var answer = run("""
                mutation { rewriteNote(input: {noteId: "note_01h455vb4pex5vsknk084sn02q", text: "a"}) { __typename } }
                """);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("There is no note_01h455vb4pex5vsknk084sn02q");
        assertThat(arguments(answer)).containsExactly("input.noteId");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dateTime: "2026-02-30T10:00:00Z"        | DateTime expects a date and time with offset
            dateTime: "2026-02-20T10:00:00"         | DateTime expects a date and time with offset
            dateTime: "+99999-02-20T10:00:00Z"      | DateTime expects a date and time with offset
            date: "2026-13-01"                      | Date expects a date
            date: 20260101                          | Date is written as a string
            decimal: 19.9                           | Decimal is written as a string
            decimal: "1e9999"                       | Decimal expects a decimal number
            decimal: "NaN"                          | Decimal expects a decimal number
            uuid: "1-1-1-1-1"                       | UUID expects a UUID of 36 characters
            json: BARE                              | Json expects a JSON value
            """)
    void scalarsAreStrict(String argument, String message) {
        var answer = run("{ scalars(%s) { decimal } }".formatted(argument));
        assertThat(answer.at("/errors/0/message").asString()).contains(message);
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo(argument.replaceAll(":.*", ""));
    }

    @Test
    void scalarsComeBackAsTheyWere() {
        var answer = run("""
                query($at: DateTime) { scalars(dateTime: $at, date: "2026-03-01", decimal: "0019.90",
                  uuid: "01890A5D-AC96-774B-BCCE-B302099A8057", json: {a: [1, 2.5, true, null, "x", $at]}) {
                    dateTime date decimal uuid json instant } }
                """, Map.of("at", "2026-03-01T09:30:00+01:00"));
        assertThat(answer.at("/data/scalars")).isEqualTo(json("""
                {"dateTime": "2026-03-01T09:30:00+01:00", "date": "2026-03-01", "decimal": "19.90",
                 "uuid": "01890a5d-ac96-774b-bcce-b302099a8057", "instant": "2026-03-01T08:30:00Z",
                 "json": {"a": [1, 2.5, true, null, "x", "2026-03-01T09:30:00+01:00"]}}
                """));
    }

    private long writtenNotes() {
        return Objects.requireNonNull(
                jdbc.queryForObject("SELECT count(*) FROM kernel.event WHERE stream_type = 'note'", Long.class));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            products(orderBy: FOO) { nodes { id } }     | orderBy       | not a value of enum 'ProductOrder'; allowed are
            products(orderBy: "NEWEST") { nodes { id } } | orderBy      | Expected a bare word, not a string; allowed are
            products(filter: {status: [FOO]}) { nodes { id } } | filter.status[0] | allowed are DRAFT, PUBLISHED, ARCHIVED
            product(by: {}) { id }                      | by            | 'ProductBy'; allowed are id, slug, sku
            product(by: {slug: "a", sku: "b"}) { id }   | by            | 'ProductBy'; allowed are id, slug, sku
            product(by: {slug: null}) { id }            | by            | ProductBy
            notes(first: 1.5) { nodes { id } }          | first         | Expected an integer, not a number with a fraction
            notes(first: 99999999999) { nodes { id } }  | first         | from -2147483648 to 2147483647
            """)
    void whatATypeAllowsIsTold(String field, String argument, String message) {
        var answer = run("{ %s }".formatted(field));
        assertThat(answer.at("/errors/0/message").asString()).contains(message);
        assertThat(arguments(answer)).containsExactly(argument);
        assertThat(answer.at("/errors/0/locations/0/line").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ProductOrder! | products(orderBy: $v) { nodes { id } }   | "FOO" | orderBy       | for name 'FOO'; allowed are
            ProductFilter | products(filter: $v) { nodes { id } }    | {"status": ["FOO"]} | filter.status[0] | allowed are DRAFT
            ProductBy!    | product(by: $v) { id }                   | {}    | by            | 'ProductBy'; allowed are id, slug, sku
            ProductBy!    | product(by: $v) { id }                   | {"slug": "a", "sku": "b"} | by | 'ProductBy'; allowed are id
            Int           | notes(first: $v) { nodes { id } }        | 1.5   | first         | Expected an integer, not a number with
            Int           | notes(first: $v) { nodes { id } }        | 99999999999 | first   | from -2147483648 to 2147483647
            """)
    void whatATypeAllowsOfVariablesIsTold(String type, String field, String value, String argument, String message) {
        var answer = run("query($v: %s) { %s }".formatted(type, field), Map.of("v", Wire.JSON.readTree(value)));
        assertThat(answer.at("/errors/0/message").asString()).contains(message);
        assertThat(arguments(answer)).containsExactly(argument);
    }

    static List<String> arguments(JsonNode answer) {
        return StreamSupport.stream(answer.at("/errors").spliterator(), false)
                .map(error -> error.at("/extensions/argument").asString()).toList();
    }

    static JsonNode json(String text) {
        return Wire.JSON.readTree(text);
    }
}
