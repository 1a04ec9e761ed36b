package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WebSocketTest extends NotesApi {

    @Test
    void messagesComeAsThoseOfServerSentEventsDo() throws Exception {
        var id = write("one").at("/streamId").asString();
        var session = connect();
        session.subscribe("1", "subscription { noteChanged(id: \"%s\") { view { text } token } }".formatted(id));
        assertThat(session.next().at("/payload/data/noteChanged/view/text").asString()).isEqualTo("one");
        var token = rewrite(id, "two").at("/token").asString();
        assertThat(session.next().at("/payload/data/noteChanged/token").asString()).isEqualTo(token);
        session.close();
    }

    @Test
    void whatIsRefusedAndWhatBreaksHasACodeAndNoInternals() throws Exception {
        var session = connect();
        session.subscribe("1", "subscription { nothing }");
        var refused = session.next();
        assertThat(refused.at("/payload/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(session.next().at("/type").asString()).isEqualTo("complete");
        session.subscribe("2", "subscription { troubled(kind: \"sql\") }");
        assertThat(session.next().at("/payload/data/troubled").asString()).isEqualTo("still well");
        var broken = session.next();
        assertThat(broken.at("/type").asString()).isEqualTo("error");
        assertThat(broken.at("/payload/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(refused.toString() + broken).doesNotContainPattern(ErrorsTest.INTERNALS);
        session.close();
    }

    @Test
    void queriesAndMutationsAreAnsweredTheSame() throws Exception {
        var session = connect();
        session.subscribe("1",
                "mutation { writeNote(input: {text: \"ws\"}) { ... on WriteNoteSuccess { note { text } } } }");
        var answer = session.next();
        assertThat(answer.at("/payload/data/writeNote/note/text").asString()).isEqualTo("ws");
        assertThat(answer.at("/payload/extensions/consistency/timedOut").asBoolean(true)).isFalse();
        session.close();
    }

    private SocketSession connect() throws Exception {
        var session = SocketSession.open(port);
        session.send(Map.of("type", "connection_init"));
        assertThat(session.next().at("/type").asString()).isEqualTo("connection_ack");
        return session;
    }
}
