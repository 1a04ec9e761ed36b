package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MutationsTest extends NotesApi {

    private static final String REWRITE = """
            mutation($id: ID!, $text: String!, $options: CommandOptions) {
              rewriteNote(input: {noteId: $id, text: $text}, options: $options) {
                __typename
                ... on CommandSuccess { receipt { commandId streamId version token recordedAt replayed dryRun } }
                ... on Rejection { code message }
                ... on SameText { text }
                ... on VersionConflict { expectedVersion currentVersion }
                ... on IdempotencyKeyReused { idempotencyKey } } }
            """;

    @Test
    void aRefusalIsAMemberOfTheResult() {
        var id = write("as it is").at("/streamId").asString();
        assertThat(rewritten(id, "as it is", Map.of())).isEqualTo(ArgumentsTest.json("""
                {"__typename": "SameText", "code": "SAME_TEXT", "text": "as it is",
                 "message": "It says \\"as it is\\" already. Write something else."}
                """));
    }

    @Test
    void theExpectedVersionIsHeldAgainstTheCurrentOne() {
        var id = write("one").at("/streamId").asString();
        rewrite(id, "two");
        var conflict = rewritten(id, "three", Map.of("expectedVersion", 1));
        assertThat(conflict.at("/__typename").asString()).isEqualTo("VersionConflict");
        assertThat(conflict.at("/code").asString()).isEqualTo("VERSION_CONFLICT");
        assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(2);
        assertThat(rewritten(id, "three", Map.of("expectedVersion", 2)).at("/receipt/version").asInt()).isEqualTo(3);
    }

    @Test
    void theSameKeyGivesTheSameReceipt() {
        var id = write("one").at("/streamId").asString();
        var key = UUID.randomUUID().toString();
        var options = Map.<String, Object>of("idempotencyKey", key);
        var first = rewritten(id, "two", options);
        var again = rewritten(id, "two", options);
        assertThat(again.at("/receipt/replayed").asBoolean()).isTrue();
        assertThat(again.at("/receipt/token")).isEqualTo(first.at("/receipt/token"));
        assertThat(again.at("/receipt/recordedAt")).isEqualTo(first.at("/receipt/recordedAt"));
        var reused = rewritten(id, "three", options);
        assertThat(reused.at("/code").asString()).isEqualTo("IDEMPOTENCY_KEY_REUSED");
        assertThat(reused.at("/idempotencyKey").asString()).isEqualTo(key);
    }

    @Test
    void whoIsNotSignedInChoosesKeysThatNobodyGuesses() {
        var id = write("one").at("/streamId").asString();
        for (var key : List.of("basket-17", "1", "00000000-0000-0000-0000-000000000001",
                "c232ab00-9414-11ec-b3c8-9f6bdeced846", UUID.randomUUID() + " ")) {
            var answer = run(REWRITE, Map.of("id", id, "text", "two", "options", Map.of("idempotencyKey", key)));
            assertThat(answer.at("/errors/0/extensions/argument").asString()).isEqualTo("options.idempotencyKey");
        }
        var signedIn = wire().with(TestCredentials.of(Acting.somebody()));
        var answer = signedIn.post(Map.of("query", REWRITE, "variables",
                Map.of("id", id, "text", "two", "options", Map.of("idempotencyKey", "basket-17"))));
        assertThat(answer.at("/data/rewriteNote/receipt/version").asInt()).isEqualTo(2);
    }

    @Test
    void aFieldOfAMutationFailsAlone() {
        var answer = run("""
                mutation { a: writeNote(input: {text: "fine"}) { __typename }
                           b: rewriteNote(input: {noteId: "note_01h455vb4pex5vsknk084sn02q", text: "x"}) { __typename } }
                """);
        assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("b");
        assertThat(answer.at("/data").isNull()).isTrue();
    }

    private JsonNode rewritten(String id, String text, Map<String, Object> options) {
        return run(REWRITE, Map.of("id", id, "text", text, "options", options)).at("/data/rewriteNote");
    }
}
