package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.internal.process.TripCommand.BookLeg;
import dev.stoa.kernel.internal.process.TripCommand.ConfirmTrip;
import dev.stoa.kernel.internal.process.TripCommand.ReleaseLeg;
import dev.stoa.kernel.internal.process.TripEvent.TripNoted;
import dev.stoa.kernel.internal.process.TripEvent.TripRequested;
import dev.stoa.support.ProcessScenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TripBookingTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final UUID trip = UUID.randomUUID();
    private final BookLeg a = new BookLeg(trip, "a");
    private final BookLeg b = new BookLeg(trip, "b");
    private final ProcessScenario<Trip> scenario = ProcessScenario.of(new TripBooking(), trip).at(NOON);

    @Test
    void confirmsWhenEveryLegIsBooked() {
        scenario.happened(new TripRequested(trip, List.of("a", "b"))).thenGives(a, b)
                .thenTimers(Map.of("late", NOON.plus(TripBooking.PATIENCE))).accepted(a).thenGives().accepted(b)
                .thenGives(new ConfirmTrip(trip)).thenTimers(Map.of()).thenFinished(false)
                .thenState(new Trip(trip, 0, List.of("a", "b"), false, List.of("requested", "booked a", "booked b")));
    }

    @Test
    void releasesWhatIsBookedWhenALegIsRefused() {
        scenario.happened(new TripRequested(trip, List.of("a", "b"))).accepted(a)
                .refused(b, new TripGateway.NoSeat("b")).thenGives(new ReleaseLeg(trip, "a")).thenFinished(true)
                .thenTimers(Map.of());
    }

    @Test
    void hearsOfTimersAndOfOtherStreams() {
        scenario.happened(new TripRequested(trip, List.of("a")))
                .happened(UUID.randomUUID(), new TripNoted(trip, "hurry"))
                .thenTimers(Map.of("late", NOON.plusSeconds(1))).fired("late")
                .thenState(new Trip(trip, 1, List.of(), false, List.of("requested", "hurry", "timer late")));
    }
}
