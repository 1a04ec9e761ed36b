package dev.stoa.kernel.internal.graphql;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.consistency.LiveChanges;
import dev.stoa.kernel.consistency.LiveChanges.Changed;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.LiveQuery;
import dev.stoa.kernel.graphql.LiveQuery.Message;
import dev.stoa.kernel.graphql.LiveQuery.News;
import dev.stoa.kernel.graphql.LiveQuery.State;
import dev.stoa.kernel.internal.consistency.AppliedChanges;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import dev.stoa.kernel.internal.graphql.notes.Notes.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
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
        await().until(() -> run("query($id: ID!) { note(id: $id) { text } }", Map.of("id", id))
                .at("/data/note/text").asString().equals("two"));
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
    void anEventOfAnotherStreamThatGoesIntoTheThingIsToldToo() {
        var key = UUID.randomUUID();
        var other = UUID.randomUUID();
        jdbc.update("INSERT INTO notes_test.note VALUES (?, 'one', 5)", key);
        var also = new CopyOnWriteArrayList<EventAddress>();
        var seen = new CopyOnWriteArrayList<Message<Note>>();
        var following = live.<Note>follow(Notes.ID, key, null, () -> with(notes.state(key), also))
                .subscribe(seen::add);
        await().until(() -> seen.size() == 1);
        also.add(new EventAddress(other, 1));
        applied.applied(Notes.ID, List.of(new EventAddress(key, 0)));
        await().until(() -> seen.size() == 2);
        following.dispose();
        var last = seen.getLast();
        assertThat(ConsistencyToken.parse(last.token()).addresses()).containsExactly(new EventAddress(key, 5),
                new EventAddress(other, 1));

        var later = live.<Note>follow(Notes.ID, key, last.token(), () -> with(notes.state(key), also))
                .subscribe(seen::add);
        applied.applied(Notes.ID, List.of(new EventAddress(key, 0)));
        also.set(0, new EventAddress(other, 2));
        applied.applied(Notes.ID, List.of(new EventAddress(key, 0)));
        await().until(() -> seen.size() == 3);
        assertThat(ConsistencyToken.parse(seen.getLast().token()).addresses()).contains(new EventAddress(other, 2));
        later.dispose();
    }

    private static @Nullable State<Note> with(@Nullable State<Note> state, List<EventAddress> also) {
        return state == null ? null : new State<>(state.view(), state.version(), also);
    }

    /** To read again may be said at any time, as when the node has just found its peers. */
    @Test
    void manyThingsAreToldEachOrAreToBeReadAgain() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        var seen = new CopyOnWriteArrayList<News<Note>>();
        var following = live.<Note>followEach(Notes.ID, this::states).subscribe(seen::add);
        await().until(() -> !seen.isEmpty());
        assertThat(seen.getFirst().message()).isNull();
        jdbc.update("INSERT INTO notes_test.note VALUES (?, 'one', 1), (?, 'two', 1)", first, second);
        await().untilAsserted(() -> {
            applied.applied(Notes.ID, List.of(new EventAddress(first, 1), new EventAddress(second, 1)));
            assertThat(seen).extracting(News::message).filteredOn(Objects::nonNull).extracting(Message::change)
                    .contains(new EventAddress(first, 1), new EventAddress(second, 1));
        });
        int before = seen.size();
        applied.resync();
        await().until(() -> seen.stream().skip(before).anyMatch(news -> news.message() == null));
        following.dispose();
    }

    private Map<UUID, State<Note>> states(Set<UUID> streams) {
        var states = new HashMap<UUID, State<Note>>();
        streams.forEach(stream -> {
            var state = notes.state(stream);
            if (state != null) {
                states.put(stream, state);
            }
        });
        return states;
    }

    @Test
    void whoIsSlowLearnsWhichHaveChangedOrThatItWereTooMany() {
        var slow = new Slow<Changed>();
        changes.eachOfProcessor(Notes.ID).subscribe(slow);
        slow.request(1);
        await().until(() -> slow.seen.size() == 1);
        assertThat(slow.seen).containsExactly(Changed.ANYTHING);
        var streams = Stream.generate(UUID::randomUUID).limit(50).toList();
        tell(streams);
        tell(streams);
        slow.request(100);
        await().until(() -> slow.seen.stream().flatMap(it -> it.streams().stream()).collect(toSet())
                .containsAll(streams));
        assertThat(slow.seen).hasSizeLessThan(5);
        slow.cancel();

        var slower = new Slow<Changed>();
        changes.eachOfProcessor(Notes.ID).subscribe(slower);
        slower.request(1);
        await().until(() -> slower.seen.size() == 1);
        tell(Stream.generate(UUID::randomUUID).limit(2 * LiveChanges.MOST_STREAMS + 100).toList());
        slower.request(100);
        await().until(() -> slower.seen.subList(1, slower.seen.size()).contains(Changed.ANYTHING));
        slower.cancel();
    }

    private void tell(List<UUID> streams) {
        streams.forEach(stream -> applied.applied(Notes.ID, List.of(new EventAddress(stream, 1))));
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
