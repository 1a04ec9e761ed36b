package dev.stoa.kernel.internal.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.eventstore.EventAddress;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

class EventJsonTest {

    private final EventJson json = new EventJson();

    enum Colour {
        RED
    }

    sealed interface Shape {

        record Circle(int radius) implements Shape {}

        record Square(int side) implements Shape {}
    }

    record Everything(UUID id, String text, @Nullable String missing, BigDecimal amount, Instant at, Duration pause,
            Colour colour, EventAddress address, List<Shape> shapes, Map<String, Integer> counts, long number) {

        /** Not stored: it follows from the rest. */
        public boolean isRed() {
            return colour == Colour.RED;
        }
    }

    private static final Everything EVERYTHING = new Everything(UUID.fromString("0190a2b4-0000-7000-8000-000000000001"),
            "ü", null, new BigDecimal("1000.10"), Instant.parse("2026-01-02T03:04:05.000006Z"), Duration.ofMinutes(90),
            Colour.RED, new EventAddress(UUID.fromString("0190a2b4-0000-7000-8000-000000000002"), 7),
            List.of(new Shape.Circle(1), new Shape.Square(2)), new TreeMap<>(Map.of("b", 1, "a", 2)), 5);

    @Test
    void writesEverythingInOneOrderAndForm() {
        assertThat(json.write(EVERYTHING)).isEqualTo(
                """
                {"address":"0190a2b4-0000-7000-8000-000000000002@7","amount":1000.10,"at":"2026-01-02T03:04:05.000006Z",\
                "colour":"RED","counts":{"a":2,"b":1},"id":"0190a2b4-0000-7000-8000-000000000001","missing":null,\
                "number":5,"pause":"PT1H30M","shapes":[{"@type":"Circle","radius":1},{"@type":"Square","side":2}],"text":"ü"}""");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(json.read(json.write(EVERYTHING), Everything.class)).isEqualTo(EVERYTHING);
    }

    @Test
    void writesDecimalsPlain() {
        assertThat(json.write(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void readsPastWhatItDoesNotKnow() {
        record Small(int number) {}
        assertThat(json.read(json.write(EVERYTHING), Small.class)).isEqualTo(new Small(5));
    }

    @Test
    void keepsTheLastZeroOfDecimalsInTrees() {
        var tree = json.read("{\"amount\": 1.10}", ObjectNode.class);
        assertThat(json.write(tree)).isEqualTo("{\"amount\":1.10}");
    }

    @Test
    void doesNotGuessANumberThatIsMissing() {
        record Small(int number) {}
        assertThatThrownBy(() -> json.read("{}", Small.class)).isInstanceOf(JacksonException.class);
    }
}
