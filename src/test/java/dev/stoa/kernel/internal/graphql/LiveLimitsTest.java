package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.internal.graphql.SocketClient.Closed;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two subscriptions of a connection, three of an address, two connections of an address. */
class LiveLimitsTest extends StrictApi {

    @Autowired
    OpenSubscriptions open;

    @Test
    void subscriptionsOfAConnectionAreLimited() throws Exception {
        try (var socket = connect()) {
            socket.subscribe("1", following(note()));
            socket.subscribe("2", following(note()));
            assertThat(socket.next().at("/type").asString()).isEqualTo("next");
            assertThat(socket.next().at("/type").asString()).isEqualTo("next");
            socket.subscribe("3", following(note()));
            exceeded(socket.next(), "subscriptionsPerConnection", 2);
            socket.send(Map.of("type", "complete", "id", "1"));
            await().until(() -> open.size() == 2);
            socket.subscribe("4", following(note()));
            assertThat(socket.next().at("/type").asString()).isEqualTo("next");
        }
        await().until(() -> open.size() == 0);
    }

    @Test
    void subscriptionsOfAnAddressAreLimitedOverAllItsConnections() throws Exception {
        try (var one = connect(); var other = connect()) {
            one.subscribe("1", following(note()));
            one.subscribe("2", following(note()));
            other.subscribe("1", following(note()));
            assertThat(one.next().at("/type").asString()).isEqualTo("next");
            assertThat(one.next().at("/type").asString()).isEqualTo("next");
            assertThat(other.next().at("/type").asString()).isEqualTo("next");
            other.subscribe("2", following(note()));
            exceeded(other.next(), "subscriptionsPerUser", 3);
            var events = wire().events(following(note()));
            assertThat(events.getFirst().at("/errors/0/extensions/limit").asString())
                    .isEqualTo("subscriptionsPerUser");
            try (var stranger = SocketClient.open(port, "X-Forwarded-For", "198.51.100.9").initialised()) {
                stranger.subscribe("1", following(note()));
                assertThat(stranger.next().at("/type").asString()).isEqualTo("next");
            }
        }
        await().until(() -> open.size() == 0);
    }

    @Test
    void connectionsOfAnAddressAreLimited() throws Exception {
        try (var one = connect(); var other = connect()) {
            var third = SocketClient.open(port, "X-Forwarded-For", address);
            assertThat(third.closed()).isEqualTo(new Closed(1008, "LIMIT_EXCEEDED: connectionsPerAddress"));
            assertThat(one.isOpen() && other.isOpen()).isTrue();
        }
        await().ignoreExceptions().until(() -> {
            connect().close();
            return true;
        });
    }

    @Test
    void theLengthOfAMessageIsLimited() throws Exception {
        var frame = "{\"type\": \"ping\"}";
        try (var socket = connect()) {
            socket.sendText(frame + " ".repeat(20 * 1024 - frame.length()));
            assertThat(socket.next().at("/type").asString()).isEqualTo("pong");
            socket.sendText(frame + " ".repeat(20 * 1024 + 1 - frame.length()));
            assertThat(socket.closed().code()).isEqualTo(1009);
        }
    }

    @Test
    void messagesOverAConnectionAreLimited() throws Exception {
        try (var socket = connect()) {
            for (int i = 0; i < 9; i++) {
                socket.send(Map.of("type", "ping"));
            }
            for (int i = 0; i < 9; i++) {
                assertThat(socket.next().at("/type").asString()).isEqualTo("pong");
            }
            assertThat(socket.isOpen()).isTrue();
            flood(socket);
            assertThat(socket.closed()).isEqualTo(new Closed(1008, "LIMIT_EXCEEDED: messagesPerSecond"));
        }
    }

    private static void flood(SocketClient socket) {
        try {
            for (int i = 0; i < 100; i++) {
                socket.send(Map.of("type", "ping"));
            }
        } catch (RuntimeException alreadyClosed) {
            assertThat(alreadyClosed).hasMessageContaining("closed");
        }
    }

    @Test
    void aConnectionThatIsNotInitialisedInTimeIsClosed() throws Exception {
        try (var socket = SocketClient.open(port, "X-Forwarded-For", address)) {
            assertThat(socket.closed().code()).isEqualTo(4408);
        }
    }

    private SocketClient connect() throws InterruptedException {
        return SocketClient.open(port, "X-Forwarded-For", address).initialised();
    }

    private String note() {
        return from("203.0.113.1").post(Map.of("query",
                "mutation { writeNote(input: {text: \"a\"}) { ... on CommandSuccess { receipt { streamId } } } }"))
                .at("/data/writeNote/receipt/streamId").asString();
    }

    private static String following(String id) {
        return "subscription { noteChanged(id: \"%s\") { token } }".formatted(id);
    }

    private static void exceeded(JsonNode message, String limit, int allowed) {
        assertThat(message.at("/type").asString()).as("%s", message).isEqualTo("error");
        var extensions = message.at("/payload/0/extensions");
        assertThat(extensions.at("/code").asString()).isEqualTo("LIMIT_EXCEEDED");
        assertThat(extensions.at("/limit").asString()).isEqualTo(limit);
        assertThat(extensions.at("/allowed").asInt()).isEqualTo(allowed);
    }
}
