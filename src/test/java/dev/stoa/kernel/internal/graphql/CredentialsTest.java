package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Actor;
import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a request is made by, on every transport, and what happens when the credentials are bad or expire. */
class CredentialsTest extends NotesApi {

    private static final String ME = "{ caller }";
    private static final String NOTE_CHANGED = "subscription($id: ID!) { noteChanged(id: $id) { view { text reader } } }";
    private final Actor.Account ada = Acting.somebody();

    @Test
    void whoComesWithoutCredentialsIsAnonymous() {
        assertThat(run(ME).at("/data/caller").asString()).isEqualTo("anonymous");
    }

    @Test
    void whoComesWithCredentialsIsKnownToQueriesBatchesAndCommands() {
        var signedIn = wire().with(TestCredentials.of(ada));
        assertThat(signedIn.post(Map.of("query", ME)).at("/data/caller").asString()).isEqualTo(ada.name());
        var written = signedIn.post(Map.of("query", """
                mutation { writeNote(input: {text: "mine"}) { ... on WriteNoteSuccess {
                  receipt { commandId } note { reader } } } }"""));
        assertThat(written.at("/data/writeNote/note/reader").asString()).isEqualTo(ada.name());
        assertThat(jdbc.queryForList("SELECT metadata ->> 'actor' FROM kernel.event WHERE metadata ->> 'commandId' = ?",
                String.class, written.at("/data/writeNote/receipt/commandId").asString()))
                .containsExactly(ada.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/event-stream"})
    void badCredentialsAreAnsweredBeforeTheRequestIsRead(String accept) {
        for (var bad : List.of("Nonsense", "Bearer x", TestCredentials.of(ada, Instant.EPOCH))) {
            var answer = wire().with(bad).send("not even JSON", "application/json", accept);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
            assertThat(Wire.JSON.readTree(answer.body()).at("/errors/0/extensions/code").asString())
                    .isEqualTo("UNAUTHENTICATED");
            assertThat(answer.body()).doesNotContain(bad);
        }
    }

    @Test
    void aSubscriptionOverServerSentEventsEndsWithItsCredentials() throws Exception {
        var id = write("one").at("/streamId").asString();
        var credentials = TestCredentials.of(ada, Instant.now().plusSeconds(2));
        try (var stream = EventStream.open(port, NOTE_CHANGED, Map.of("id", id), credentials)) {
            assertThat(stream.next().at("/data/noteChanged/view/reader").asString()).isEqualTo(ada.name());
            assertThat(stream.next().at("/errors/0/extensions/code").asString()).isEqualTo("UNAUTHENTICATED");
            assertThat(stream.isEndedByServer()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "authorization"})
    void aConnectionIsOfWhoOpensIt(String name) throws Exception {
        var session = SocketSession.open(port);
        session.begin(name, TestCredentials.of(ada));
        assertThat(session.next().at("/type").asString()).isEqualTo("connection_ack");
        session.subscribe("1", ME);
        assertThat(session.next().at("/payload/data/caller").asString()).isEqualTo(ada.name());
        session.close();
    }

    @Test
    void aConnectionWithBadCredentialsIsRefused() throws Exception {
        for (var bad : List.of("Nonsense", 7, TestCredentials.of(ada, Instant.EPOCH))) {
            var session = SocketSession.open(port);
            session.begin("Authorization", bad);
            var closed = session.closed();
            assertThat(closed.code()).isEqualTo(4403);
            assertThat(closed.reason()).isNotBlank().doesNotContain(bad.toString());
        }
    }

    @Test
    void aConnectionThatWasNotBegunIsClosed() throws Exception {
        var session = SocketSession.open(port);
        session.subscribe("1", ME);
        assertThat(session.closed().code()).isEqualTo(4401);
    }

    @Test
    void aConnectionIsClosedWhenItsCredentialsExpire() throws Exception {
        var session = SocketSession.open(port);
        session.begin("Authorization", TestCredentials.of(ada, Instant.now().plusSeconds(2)));
        assertThat(session.next().at("/type").asString()).isEqualTo("connection_ack");
        session.subscribe("1", ME);
        assertThat(session.next().at("/payload/data/caller").asString()).isEqualTo(ada.name());
        assertThat(session.closed()).isEqualTo(new SocketSession.Closed(4403, "The credentials have expired"));
    }
}
