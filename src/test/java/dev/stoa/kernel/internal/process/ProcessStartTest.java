package dev.stoa.kernel.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandType;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.process.TripEvent.TripNoted;
import dev.stoa.kernel.internal.process.TripEvent.TripRequested;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class ProcessStartTest {

    private final ProcessBodyFactory factory = new ProcessBodyFactory(
            new EventTypes(List.of(TripRequested.class, TripNoted.class)), new CommandTypes(List.of()), Mockito.mock(),
            new ProcessTables(Mockito.mock(), Mockito.mock(), Mockito.mock(), Mockito.mock(), Mockito.mock()),
            Mockito.mock(),
            new ProcessSettings(16, Duration.ofSeconds(30), Duration.ofSeconds(1), 10, Duration.ofSeconds(1),
                    Duration.ofMinutes(5), Duration.ofDays(7)),
            new SenderSignal(), Clock.systemUTC());

    @Test
    void aProcessIsKnownByItsAnnotationAndItsHandlers() {
        var body = factory.bodyOf(new TripBooking());
        assertThat(body.id()).isEqualTo(TripBooking.ID);
        assertThat(body.codeVersion()).isEqualTo(1);
        assertThat(body.fromBeginning()).isFalse();
        assertThat(body.eventTypes()).containsExactlyInAnyOrder("test.trip-requested", "test.trip-noted");
    }

    @Test
    void aProcessNeedsItsAnnotation() {
        assertThatThrownBy(() -> factory.bodyOf(new Nothing())).hasMessageContaining("Nothing")
                .hasMessageContaining("without @Process");
    }

    @Test
    void twoHandlersOfOneEventAreRefused() {
        assertThatThrownBy(() -> factory.bodyOf(new Twice())).hasMessageContaining("Two handlers");
    }

    @Test
    void aHandlerHasToNameTheInstance() {
        assertThatThrownBy(() -> factory.bodyOf(new Nameless())).hasMessageContaining("must return the UUID");
    }

    @Test
    void twoCommandsOfOneNameAreRefused() {
        assertThatThrownBy(() -> new CommandTypes(List.of(One.class, Other.class)))
                .hasMessageContaining("both have the command type name test.same");
    }

    @Test
    void aCommandNeedsAStableName() {
        assertThatThrownBy(() -> new CommandTypes(List.of()).nameOf(One.class)).hasMessageContaining("@CommandType");
        assertThatThrownBy(() -> new CommandTypes(List.of(String.class))).hasMessageContaining("java.lang.String");
    }

    @Test
    void idsOfCommandsAreStableAndOfVersionEight() {
        var instance = new UUID(1, 2);
        assertThat(CommandIds.of("a.b", instance, 1)).isEqualTo(CommandIds.of("a.b", instance, 1))
                .isNotEqualTo(CommandIds.of("a.b", instance, 2)).isNotEqualTo(CommandIds.of("a.c", instance, 1))
                .satisfies(id -> assertThat(id.version()).isEqualTo(8))
                .satisfies(id -> assertThat(id.variant()).isEqualTo(2));
    }

    @Test
    void whatLooksLikeAnEscapeIsNoNul() {
        var json = new EventJson();
        assertThat(Storable.json(json.write(List.of("\\u0000")))).contains("\\\\u0000");
        assertThatThrownBy(() -> Storable.json(json.write(List.of("\\\0")))).hasMessageContaining("U+0000");
        assertThatThrownBy(() -> Storable.json(json.write(List.of("\uD800")))).hasMessageContaining("surrogate");
    }

    @CommandType("test.same")
    private record One(UUID streamId) implements Command {}

    @CommandType("test.same")
    private record Other(UUID streamId) implements Command {}

    private static class Nothing implements ProcessManager<Trip> {

        @Override
        public Class<Trip> stateType() {
            return Trip.class;
        }

        @Override
        public Trip initial() {
            return Trip.NONE;
        }

        @Override
        public Reaction<Trip> react(Trip trip, Input input) {
            return Reaction.of(trip);
        }
    }

    @Process(id = "test_trips.twice")
    private static final class Twice extends Nothing {

        @EventHandler
        @Nullable
        UUID one(Recorded<TripNoted> recorded) {
            return recorded.streamId();
        }

        @EventHandler
        @Nullable
        UUID other(Recorded<? extends TripEvent> recorded) {
            return recorded.streamId();
        }
    }

    @Process(id = "test_trips.nameless")
    private static final class Nameless extends Nothing {

        @EventHandler
        String one(Recorded<TripNoted> recorded) {
            return recorded.event().note();
        }
    }
}
