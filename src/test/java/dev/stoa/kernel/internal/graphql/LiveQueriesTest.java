package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.Message;
import dev.stoa.kernel.internal.consistency.AppliedChanges;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import dev.stoa.kernel.internal.graphql.notes.Notes.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.BaseSubscriber;
import tools.jackson.databind.JsonNode;

class LiveQueriesTest extends NotesApi {

    private static final String FOLLOW = """
            subscription($id: ID!, $after: String) { noteChanged(id: $id, after: $after) {
              view { text version itself { version } } token } }
            """;

    @Autowired
    Subscriptions subscriptions;
    @Autowired
    LiveQuery live;
    @Autowired
    LiveChanges changes;
    @Autowired
    AppliedChanges applied;

    @Test
    void beginsWithThePresentStateAndTellsEveryChange() throws Exception {
        var id = write("one").at("/streamId").asString();
        rewrite(id, "two");
        try (var stream = follow(id, null)) {
            var first = stream.next();
            assertThat(first.at("/data/noteChanged/view/text").asString()).isEqualTo("two");
            var token = rewrite(id, "three").at("/token").asString();
            var second = stream.next();
            assertThat(second.at("/data/noteChanged/view/text").asString()).isEqualTo("three");
            assertThat(second.at("/data/noteChanged/view/itself/version").asInt()).isEqualTo(3);
            assertThat(second.at("/data/noteChanged/token").asString()).isEqualTo(token);
        }
    }

    @Test
    void doesNotRepeatWhatTheClientKnows() throws Exception {
        var id = write("one").at("/streamId").asString();
        var known = rewrite(id, "two").at("/token").asString();
        try (var stream = follow(id, known)) {
            rewrite(id, "three");
            assertThat(stream.next().at("/data/noteChanged/view/text").asString()).isEqualTo("three");
            assertThat(stream.isQuiet()).isTrue();
        }
    }

    @Test
    void whoComesBackWithTheLastTokenMissesNothingAndSeesNothingTwice() throws Exception {
        var random = new Random(7);
        var id = write("0").at("/streamId").asString();
        int last = 120;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var writer = threads.submit(() -> {
                for (int i = 1; i < last; i++) {
                    rewrite(id, "text " + i);
                }
            });
            int version = 0;
            String token = null;
            while (version < last) {
                try (var stream = follow(id, token)) {
                    for (int i = random.nextInt(10); i >= 0 && version < last; i--) {
                        var message = stream.next().at("/data/noteChanged");
                        assertThat(message.at("/view/version").asInt()).isGreaterThan(version);
                        version = message.at("/view/version").asInt();
                        token = message.at("/token").asString();
                    }
                }
            }
            writer.get();
        }
    }

    @Test
    void aThingThatIsNotYetThereIsFollowedFromItsBeginning() throws Exception {
        var key = UUID.randomUUID();
        var seen = new CopyOnWriteArrayList<Message<Note>>();
        var following = live.<Note>follow(Notes.ID, key, null, () -> notes.state(key)).subscribe(seen::add);
        jdbc.update("INSERT INTO notes_test.note VALUES (?, 'by hand', 1)", key);
        applied.applied(Notes.ID, List.of(new EventAddress(key, 1)));
        await().until(() -> !seen.isEmpty());
        assertThat(seen.getFirst().view().id()).isEqualTo(GlobalId.encode("note", key));
        following.dispose();
    }

    @Test
    void afterALostLinkEveryoneLooksAgain() {
        var key = UUID.randomUUID();
        jdbc.update("INSERT INTO notes_test.note VALUES (?, 'one', 1)", key);
        var seen = new CopyOnWriteArrayList<Message<Note>>();
        var following = live.<Note>follow(Notes.ID, key, null, () -> notes.state(key)).subscribe(seen::add);
        await().until(() -> seen.size() == 1);
        jdbc.update("UPDATE notes_test.note SET text = 'two', version = 2 WHERE id = ?", key);
        applied.resync();
        await().until(() -> seen.size() == 2);
        following.dispose();
    }

    @Test
    void whoIsSlowSeesTheLatestAndNothingIsKept() {
        var key = UUID.randomUUID();
        var slow = new Slow<EventAddress>();
        changes.ofStream(Notes.ID, key).subscribe(slow);
        slow.request(1);
        await().until(() -> slow.seen.size() == 1);
        for (int version = 1; version <= 10_000; version++) {
            applied.applied(Notes.ID, List.of(new EventAddress(key, version)));
        }
        slow.request(10_000);
        await().until(() -> slow.seen.getLast().version() == 10_000);
        assertThat(slow.seen).hasSizeLessThan(5);
        slow.cancel();
    }

    @Test
    void aTokenThatIsNoneIsRefusedBeforeTheStreamBegins() {
        var id = write("one").at("/streamId").asString();
        var events = wire().events("subscription { noteChanged(id: \"%s\", after: \"x\") { token } }".formatted(id));
        assertThat(events).hasSize(1);
        assertThat(ArgumentsTest.arguments(events.getFirst())).containsExactly("after");
    }

    @Test
    void aNodeThatStopsEndsItsSubscriptions() throws Exception {
        var id = write("one").at("/streamId").asString();
        try (var stream = follow(id, null)) {
            stream.next();
            subscriptions.stop();
            assertThat(stream.isEndedByServer()).isTrue();
        } finally {
            subscriptions.start();
        }
    }

    @Test
    void waitsForACondition() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var pending = threads.submit(() -> settled("much later", 1));
            assertThat(pending.get().at("/data/writeNote/settled").isNull()).isTrue();
        }
        assertThat(settled("one", 5_000).at("/data/writeNote/settled/text").asString()).isEqualTo("one");
    }

    private JsonNode settled(String text, int millis) {
        return run("""
                mutation($text: String!, $millis: Int!) { writeNote(input: {text: "one"}) {
                  ... on WriteNoteSuccess { settled(text: $text, timeoutMillis: $millis) { text } } } }
                """, Map.of("text", text, "millis", millis));
    }

    private EventStream follow(String id, @Nullable String after) throws Exception {
        var variables = new HashMap<String, Object>();
        variables.put("id", id);
        variables.put("after", after);
        return EventStream.open(port, FOLLOW, variables);
    }

    private static final class Slow<T> extends BaseSubscriber<T> {

        final List<T> seen = new CopyOnWriteArrayList<>(new ArrayList<>());

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            // asks for nothing by itself
        }

        @Override
        protected void hookOnNext(T value) {
            seen.add(value);
        }
    }
}
