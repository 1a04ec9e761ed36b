package dev.stoa.kernel.internal.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.EventType;
import dev.stoa.kernel.eventstore.Upcaster;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class UpcastingTest {

    private static final EventAddress ADDRESS = new EventAddress(new UUID(0, 1), 4);
    private static final Upcaster SPLIT = upcaster(1, payload -> {
        var names = payload.remove("name").stringValue().split(" ", 2);
        return payload.put("first", names[0]).put("last", names[1]);
    });
    private static final Upcaster WITH_TITLE = upcaster(2, payload -> payload.put("title", ""));

    @Test
    void everyVersionEverWrittenIsRead() {
        @EventType(value = "person.named", version = 3)
        record Named(String first, String last, String title) implements DomainEvent {}
        var types = new EventTypes(List.of(Named.class));
        var reader = new PayloadReader(types, new Upcasting(types, List.of(WITH_TITLE, SPLIT)), new EventJson());
        assertThat(reader.read(ADDRESS, "person.named", 1, "{\"name\": \"Ada Lovelace\"}"))
                .isEqualTo(new Named("Ada", "Lovelace", ""));
        assertThat(reader.read(ADDRESS, "person.named", 2, "{\"first\": \"Ada\", \"last\": \"Lovelace\"}"))
                .isEqualTo(new Named("Ada", "Lovelace", ""));
        assertThat(reader.read(ADDRESS, "person.named", 3, "{\"first\": \"A\", \"last\": \"L\", \"title\": \"Dr\"}"))
                .isEqualTo(new Named("A", "L", "Dr"));
    }

    @Test
    void whatCannotBeReadSaysWhichEventAndWhatToDo() {
        @EventType("person.aged")
        record Aged(int years) implements DomainEvent {}
        var types = new EventTypes(List.of(Aged.class));
        var reader = new PayloadReader(types, new Upcasting(types, List.of()), new EventJson());
        assertThatThrownBy(() -> reader.read(ADDRESS, "person.moved", 1, "{}")).isInstanceOf(UnreadableEvent.class)
                .hasMessage("Cannot read event %s (person.moved, schema version 1): this release has no class for it. "
                        + "Run the release that wrote it, or bring the class back.", ADDRESS);
        assertThatThrownBy(() -> reader.read(ADDRESS, "person.aged", 2, "{}")).hasMessageContaining("up to version 1");
        assertThatThrownBy(() -> reader.read(ADDRESS, "person.aged", 1, "{\"years\": \"x\"}"))
                .hasMessageContaining("does not fit").hasMessageContaining("add an Upcaster");
    }

    @Test
    void aGapAnExcessOrATwinFailsTheStart() {
        @EventType(value = "person.named", version = 3)
        record Named() implements DomainEvent {}
        var types = new EventTypes(List.of(Named.class));
        assertThatThrownBy(() -> new Upcasting(types, List.of(WITH_TITLE)))
                .hasMessageContaining("No upcaster reads version 1 of person.named");
        assertThatThrownBy(() -> new Upcasting(types, List.of(SPLIT, WITH_TITLE, upcaster(3, it -> it))))
                .hasMessageContaining("version 3 of person.named, which no event class continues");
        assertThatThrownBy(() -> new Upcasting(types, List.of(SPLIT, SPLIT, WITH_TITLE)))
                .hasMessage("Two upcasters read version 1 of person.named");
    }

    private static Upcaster upcaster(int from, UnaryOperator<ObjectNode> change) {
        return new Upcaster() {

            @Override
            public String eventType() {
                return "person.named";
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public ObjectNode upcast(ObjectNode payload) {
                return change.apply(payload);
            }
        };
    }
}
