package dev.stoa.kernel.internal.graphql;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.consistency.Consistency;
import dev.stoa.kernel.consistency.Consistency.Freshness;
import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.consistency.Lag;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import dev.stoa.kernel.processor.Processors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ReadYourWritesTest extends NotesApi {

    @Autowired
    DataSource database;
    @Autowired
    Processors processors;
    @Autowired
    Consistency consistency;
    @Autowired
    Lag lag;
    @Autowired
    MeterRegistry meters;

    @AfterEach
    void caughtUp() {
        processors.resume(Notes.ID);
        await().until(() -> requireNonNull(lag.look().get(Notes.ID)).waiting() == 0);
    }

    @Test
    void aMutationShowsWhatItDid() {
        for (int i = 0; i < 20; i++) {
            var answer = run("""
                    mutation($text: String!) { writeNote(input: {text: $text}) {
                      ... on WriteNoteSuccess { receipt { streamId } note { id text } } } }
                    """, Map.of("text", "shown " + i));
            assertThat(answer.at("/data/writeNote/note/text").asString()).isEqualTo("shown " + i);
            assertThat(answer.at("/data/writeNote/note/id")).isEqualTo(answer.at("/data/writeNote/receipt/streamId"));
            assertFresh(answer);
        }
    }

    @Test
    void aQueryShowsWhatItsTokensStandFor() {
        var id = write("one").at("/streamId").asString();
        for (int i = 0; i < 20; i++) {
            var token = rewrite(id, "version " + i).at("/token").asString();
            var answer = run("""
                    query($id: ID!, $tokens: [String!]) @consistentWith(tokens: $tokens) {
                      note(id: $id) { text itself { text } } }
                    """, Map.of("id", id, "tokens", List.of(token)));
            assertThat(answer.at("/data/note/itself/text").asString()).isEqualTo("version " + i);
            assertFresh(answer);
        }
    }

    @Test
    void aDryRunWaitsForNothing() {
        var answer = run("""
                mutation { writeNote(input: {text: "a"}, options: {dryRun: true}) {
                  ... on WriteNoteSuccess { receipt { token dryRun recordedAt } note { id } } } }
                """);
        assertThat(answer.at("/data/writeNote")).isEqualTo(ArgumentsTest
                .json("{\"receipt\": {\"token\": null, \"dryRun\": true, \"recordedAt\": null}, \"note\": null}"));
        assertFresh(answer);
    }

    @Test
    void whatIsNotReadIsNotToldOf() {
        assertThat(run("{ __typename }").has("extensions")).isFalse();
    }

    @Test
    void oneBudgetServesTheWholeRequest() throws Exception {
        try (var held = HeldProcessor.hold(database, Notes.ID)) {
            var tokens = List.of(write("a").at("/token").asString(), write("b").at("/token").asString());
            long begin = System.nanoTime();
            var answer = run("""
                    query($tokens: [String!]) @consistentWith(tokens: $tokens, timeoutMillis: 400) {
                      a: notes(first: 1) { nodes { itself { id } } } b: notes(first: 2) { nodes { itself { id } } }
                      c: notes(first: 3) { nodes { itself { id } } } }
                    """, Map.of("tokens", tokens));
            assertThat(millisSince(begin)).isBetween(400L, 1_500L);
            assertThat(answer.at("/extensions/consistency/timedOut").asBoolean()).isTrue();
            assertThat(answer.at("/extensions/consistency/stale").size()).isZero();
            assertThat(answer.at("/data/a").isObject()).isTrue();
        }
    }

    @Test
    void lagRisesWhileAProcessorIsHeldAndFallsAfterwards() throws Exception {
        try (var held = HeldProcessor.hold(database, Notes.ID)) {
            write("a");
            write("b");
            await().until(() -> requireNonNull(lag.samples().get(Notes.ID)).waiting() >= 2);
            await().until(() -> requireNonNull(lag.samples().get(Notes.ID)).oldestAge().toMillis() >= 300);
            assertThat(gauge("stoa.processor.waiting")).isGreaterThanOrEqualTo(2);
            assertThat(gauge("stoa.processor.oldest.age")).isGreaterThan(0.2);
            var processor = run("{ notes { nodes { id } } }").at("/extensions/consistency/processors/0");
            assertThat(processor.at("/id").asString()).isEqualTo(Notes.ID);
            assertThat(processor.at("/waiting").asInt()).isGreaterThanOrEqualTo(2);
            assertThat(processor.at("/oldestAgeMillis").asInt()).isGreaterThanOrEqualTo(300);
            assertThat(processor.at("/sampledAgeMillis").asInt()).isBetween(0, 5_000);
        }
        await().until(() -> requireNonNull(lag.samples().get(Notes.ID)).waiting() == 0);
    }

    @Test
    void aWaitEndsWhenTheProcessorGoesOn() throws Exception {
        Future<JsonNode> answer;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try (var held = HeldProcessor.hold(database, Notes.ID)) {
                var token = write("goes on").at("/token").asString();
                answer = threads.submit(() -> run("""
                        query($tokens: [String!]) @consistentWith(tokens: $tokens, timeoutMillis: 10000) {
                          notes(last: 1) { nodes { id } } }
                        """, Map.of("tokens", List.of(token))));
            }
            assertFresh(answer.get());
        }
    }

    @Test
    void waitersHoldNoConnections() throws Exception {
        var answers = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try (var held = HeldProcessor.hold(database, Notes.ID)) {
                var token = write("many wait").at("/token").asString();
                for (int i = 0; i < 150; i++) {
                    answers.add(threads.submit(() -> run("""
                            query($tokens: [String!]) @consistentWith(tokens: $tokens, timeoutMillis: 10000) {
                              notes(last: 1) { nodes { id } } }
                            """, Map.of("tokens", List.of(token)))));
                }
                long begin = System.nanoTime();
                assertThat(run("{ notes { nodes { id } } }").has("errors")).isFalse();
                assertThat(millisSince(begin)).isLessThan(5_000);
            }
            for (var answer : answers) {
                assertFresh(answer.get());
            }
        }
    }

    @Test
    void aPausedProcessorIsStaleAtOnce() {
        processors.pause(Notes.ID, "test");
        long begin = System.nanoTime();
        var answer = run("""
                mutation { writeNote(input: {text: "unseen"}) { ... on WriteNoteSuccess { note { id } } } }
                """);
        assertThat(millisSince(begin)).isLessThan(1_500);
        assertThat(answer.at("/data/writeNote/note").isNull()).isTrue();
        assertThat(answer.at("/extensions/consistency/stale/0").asString()).isEqualTo(Notes.ID);
        assertThat(answer.at("/extensions/consistency/timedOut").asBoolean()).isFalse();
    }

    @Test
    void aParkedStreamIsStaleAndNoOther() throws Exception {
        try (var held = HeldProcessor.hold(database, Notes.ID)) {
            var parked = ConsistencyToken.parse(write("parked").at("/token").asString());
            var stream = parked.addresses().getFirst().streamId();
            jdbc.update("""
                    INSERT INTO kernel.parked_stream (processor_id, stream_id, version, error, attempts, parked_at)
                    VALUES (?, ?, 1, 'test', 1, now())
                    """, Notes.ID, stream);
            var other = ConsistencyToken.parse(write("other").at("/token").asString());
            assertThat(consistency.await(List.of(parked), List.of(Notes.ID), Duration.ofSeconds(5)))
                    .isEqualTo(Freshness.STALE);
            assertThat(consistency.await(List.of(other), List.of(Notes.ID), Duration.ofMillis(50)))
                    .isEqualTo(Freshness.TIMED_OUT);
            jdbc.update("DELETE FROM kernel.parked_stream WHERE stream_id = ?", stream);
        }
    }

    @Test
    void aProcessorThatIsBeingBuiltOrUnknownIsStale() {
        var token = ConsistencyToken.parse(write("a").at("/token").asString());
        assertThat(consistency.await(List.of(token), List.of("notes_test.unknown"), Duration.ofSeconds(5)))
                .isEqualTo(Freshness.STALE);
        jdbc.update("""
                INSERT INTO kernel.processor (id, kind, code_version, event_types, state)
                VALUES ('notes_test.built', 'PROJECTION', 0, '{}', 'BUILDING')
                """);
        assertThat(consistency.await(List.of(token), List.of("notes_test.built"), Duration.ofSeconds(5)))
                .isEqualTo(Freshness.STALE);
        jdbc.update("DELETE FROM kernel.processor WHERE id = 'notes_test.built'");
    }

    @Test
    void whatIsNotYetVisibleIsWaitedFor() {
        var future = ConsistencyToken.of(Ids.next(), 1);
        assertThat(consistency.await(List.of(future), List.of(), Duration.ofMillis(50))).isEqualTo(Freshness.TIMED_OUT);
        assertThat(consistency.await(List.of(future), List.of(Notes.ID), Duration.ZERO))
                .isEqualTo(Freshness.TIMED_OUT);
        var written = ConsistencyToken.parse(write("a").at("/token").asString());
        assertThat(consistency.await(List.of(written), List.of(), Duration.ZERO)).isEqualTo(Freshness.FRESH);
        assertThat(consistency.await(List.of(), List.of(Notes.ID), Duration.ZERO)).isEqualTo(Freshness.FRESH);
    }

    @Test
    void whatNoSignalTellsIsFoundByLooking() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var held = HeldProcessor.hold(database, Notes.ID)) {
            var token = ConsistencyToken.parse(write("elsewhere").at("/token").asString());
            EventAddress address = token.addresses().getFirst();
            var outcome = threads
                    .submit(() -> consistency.await(List.of(token), List.of(Notes.ID), Duration.ofSeconds(10)));
            jdbc.update("DELETE FROM kernel.event_publication WHERE listener_id = ? AND stream_id = ?", Notes.ID,
                    address.streamId());
            assertThat(outcome.get()).isEqualTo(Freshness.FRESH);
        }
    }

    @Test
    void aTokenThatIsNoneIsNamedByItsPlace() {
        var token = write("a").at("/token").asString();
        var answer = run("query($t: [String!]) @consistentWith(tokens: $t) { notes { nodes { id } } }",
                Map.of("t", List.of(token, "nonsense!")));
        assertThat(ArgumentsTest.arguments(answer)).containsExactly("tokens[1]");
        assertThat(ArgumentsTest.arguments(run("query @consistentWith(timeoutMillis: 10001) { __typename }")))
                .containsExactly("timeoutMillis");
        assertThat(ArgumentsTest.arguments(run("query @consistentWith(timeoutMillis: -1) { __typename }")))
                .containsExactly("timeoutMillis");
    }

    @Test
    void theReceiptNamesTheThingByItsGlobalId() {
        var id = write("named").at("/streamId").asString();
        assertThat(GlobalId.parse(id).prefix()).isEqualTo("note");
    }

    private double gauge(String name) {
        return meters.get(name).tag("processor", Notes.ID).gauge().value();
    }

    private static long millisSince(long begin) {
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void assertFresh(JsonNode answer) {
        assertThat(answer.has("errors")).as("%s", answer).isFalse();
        assertThat(answer.at("/extensions/consistency/timedOut").asBoolean(true)).as("%s", answer).isFalse();
        assertThat(answer.at("/extensions/consistency/stale").size()).as("%s", answer).isZero();
    }
}
