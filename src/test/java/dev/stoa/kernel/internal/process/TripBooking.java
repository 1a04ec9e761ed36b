package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.process.TripCommand.BookLeg;
import dev.stoa.kernel.internal.process.TripCommand.ConfirmTrip;
import dev.stoa.kernel.internal.process.TripCommand.ReleaseLeg;
import dev.stoa.kernel.internal.process.TripEvent.TripNoted;
import dev.stoa.kernel.internal.process.TripEvent.TripRequested;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.CommandOutcome.Accepted;
import dev.stoa.kernel.process.CommandOutcome.Refused;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Process;
import dev.stoa.kernel.process.ProcessManager;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.kernel.processor.EventHandler;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Books every leg of a trip; confirms it when all are booked, and releases what is booked when one is refused. */
@TestComponent
@Process(id = "test_trips.booking")
class TripBooking implements ProcessManager<Trip> {

    static final String ID = "test_trips.booking";
    static final Duration PATIENCE = Duration.ofMinutes(10);

    /** What the process fails at: notes, the names of timers, legs. */
    static final Set<String> FAILING = ConcurrentHashMap.newKeySet();

    @EventHandler
    @Nullable
    UUID on(Recorded<? extends TripEvent> recorded) {
        return recorded.event() instanceof TripNoted(var trip, var note) && note.equals("nobody's")
                ? null
                : recorded.event().trip();
    }

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
        return switch (input) {
            case Input.Happened(var recorded) -> happened(trip, (TripEvent) recorded.event(), recorded.recordedAt());
            case Input.Answered(var command, var outcome) -> answered(trip, command, outcome);
            case Input.TimerFired(var name, _) -> Reaction.of(trip.heard("timer " + failAt(name)));
        };
    }

    private static Reaction<Trip> happened(Trip trip, TripEvent event, Instant at) {
        return switch (event) {
            case TripRequested(var id, var legs) -> Reaction.of(trip.asking(id, legs.size()).heard("requested"))
                    .send(legs.stream().map(leg -> new BookLeg(id, leg)).toList())
                    .remindAt("late", at.plus(PATIENCE));
            case TripNoted(var id, var note) -> noted(trip.heard(failAt(note)), note, at);
        };
    }

    private static Reaction<Trip> noted(Trip trip, String note, Instant at) {
        var reaction = Reaction.of(trip);
        return switch (note) {
            case "hurry" -> reaction.remindAt("late", at.plusSeconds(1));
            case "no hurry" -> reaction.cancelling("late").cancelling("never set");
            case "enough" -> reaction.remindAt("after the end", at).finish();
            case "again" -> reaction.send(new BookLeg(Objects.requireNonNull(trip.id()), "again"));
            case "unstorable" -> reaction.send(new BookLeg(Objects.requireNonNull(trip.id()), "\0"));
            default -> reaction;
        };
    }

    private static Reaction<Trip> answered(Trip trip, Command command, CommandOutcome outcome) {
        var leg = command instanceof BookLeg book ? failAt(book.leg()) : command.getClass().getSimpleName();
        return switch (outcome) {
            case Accepted _ when command instanceof BookLeg -> decided(trip.with(leg).heard("booked " + leg));
            case Refused(var code, _, _) when command instanceof BookLeg ->
                decided(trip.without().heard(code + " " + leg));
            case Accepted _,Refused _ -> Reaction.of(trip.heard(leg));
        };
    }

    private static Reaction<Trip> decided(Trip trip) {
        var id = Objects.requireNonNull(trip.id());
        if (trip.open() > 0) {
            return Reaction.of(trip);
        }
        return trip.refused()
                ? Reaction.of(trip).send(trip.booked().stream().map(leg -> new ReleaseLeg(id, leg)).toList()).finish()
                : Reaction.of(trip).send(new ConfirmTrip(id)).cancelling("late");
    }

    private static String failAt(String what) {
        if (FAILING.contains(what)) {
            throw new IllegalStateException("told to fail at " + what);
        }
        return what;
    }
}
