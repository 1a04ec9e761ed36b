package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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

    private Session connect() throws Exception {
        var session = new Session();
        session.socket = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws")
                .buildAsync(URI.create("ws://localhost:%d/graphql".formatted(port)), session).get();
        session.send(Map.of("type", "connection_init"));
        assertThat(session.next().at("/type").asString()).isEqualTo("connection_ack");
        return session;
    }

    private static final class Session implements WebSocket.Listener {

        private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();
        private @Nullable WebSocket socket;

        void send(Map<String, Object> message) {
            if (socket != null) {
                socket.sendText(Wire.JSON.writeValueAsString(message), true).join();
            }
        }

        void subscribe(String id, String document) {
            send(Map.of("type", "subscribe", "id", id, "payload", Map.of("query", document)));
        }

        JsonNode next() throws InterruptedException {
            var message = messages.poll(10, TimeUnit.SECONDS);
            assertThat(message).as("a message").isNotNull();
            return Objects.requireNonNull(message);
        }

        void close() {
            if (socket != null) {
                socket.abort();
            }
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(Wire.JSON.readTree(text.toString()));
                text.setLength(0);
            }
            webSocket.request(1);
            return null;
        }
    }
}
