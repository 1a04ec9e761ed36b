package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** With a deadline of two seconds. */
class DeadlineTest extends StrictApi {

    @Test
    void whatIsReadInTimeIsAnswered() {
        assertThat(run("{ slow(seconds: 0.5) }").at("/data/slow").asBoolean()).isTrue();
    }

    @Test
    void aReadThatTakesTooLongIsCancelledInTheDatabase() {
        var answer = CompletableFuture.supplyAsync(() -> run("{ slow(seconds: 50) __typename }"));
        await().until(() -> sleepers() == 1);
        assertThat(answer.join().at("/errors/0/extensions/code").asString()).isEqualTo("TIMEOUT");
        assertThat(answer.join().at("/errors/0/path/0").asString()).isEqualTo("slow");
        assertThat(sleepers()).isZero();
    }

    @Test
    void whatWaitsForItsTurnDoesNotBeginAfterTheDeadline() {
        var fields = IntStream.range(0, 20).mapToObj(i -> "s%d: slow(seconds: 50)".formatted(i))
                .collect(Collectors.joining(" "));
        var answer = run("query { " + fields + " }");
        assertThat(answer.at("/errors").toString()).doesNotContain("INTERNAL").contains("TIMEOUT");
        assertThat(sleepers()).isZero();
    }

    @Test
    void aRequestThatWaitsForSomethingElseIsGivenUp() {
        var response = wire().send(query("""
                mutation { writeNote(input: {text: "a"}) { ... on WriteNoteSuccess {
                  settled(text: "never", timeoutMillis: 60000) { id } } } }
                """), "application/json", "application/graphql-response+json");
        assertThat(response.statusCode()).isEqualTo(504);
        var error = Wire.JSON.readTree(response.body()).at("/errors/0");
        assertThat(error.at("/extensions/code").asString()).isEqualTo("TIMEOUT");
        assertThat(error.at("/message").asString()).contains("idempotency key");
    }

    @Test
    void everyMessageOfASubscriptionHasATimeOfItsOwn() throws Exception {
        var id = run(
                "mutation { writeNote(input: {text: \"one\"}) { ... on CommandSuccess { receipt { streamId } } } }")
                .at("/data/writeNote/receipt/streamId").asString();
        try (var changes = EventStream.open(port,
                "subscription($id: ID!) { noteChanged(id: $id) { view { text itself { id } } } }", Map.of("id", id))) {
            assertThat(changes.next().at("/data/noteChanged/view/text").asString()).isEqualTo("one");
            run("{ slow(seconds: 1.5) }");
            run("{ slow(seconds: 1.5) }");
            run("mutation { rewriteNote(input: {noteId: \"%s\", text: \"two\"}) { __typename } }".formatted(id));
            var message = changes.next();
            assertThat(message.at("/data/noteChanged/view/itself/id").asString()).as("%s", message).isEqualTo(id);
        }
    }

    private JsonNode run(String document) {
        return wire().post(Map.of("query", document));
    }

    private int sleepers() {
        return Objects.requireNonNull(jdbc.queryForObject("""
                SELECT count(*) FROM pg_stat_activity
                 WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%' AND pid <> pg_backend_pid()
                """, Integer.class));
    }
}
