package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.internal.eventstore.MetadataJson;
import dev.stoa.kernel.internal.process.TripEvent.TripNoted;
import dev.stoa.kernel.internal.process.TripEvent.TripRequested;
import dev.stoa.support.EventLog;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Asks for trips and looks at what became of them. */
@TestComponent
class TripDesk {

    private final JdbcTemplate jdbc;
    private final EventLog log;
    private final EventJson json;

    TripDesk(JdbcTemplate jdbc, PlatformTransactionManager transactions, ApplicationEventPublisher publisher,
            EventTypes types, EventJson json, MetadataJson metadata) {
        this.jdbc = jdbc;
        this.json = json;
        this.log = new EventLog(JdbcClient.create(jdbc), transactions, publisher, types, json, metadata);
    }

    Recorded<?> request(UUID trip, String... legs) {
        return request(trip, trip, legs);
    }

    /** A request that stands in another stream than the trip's own. */
    Recorded<?> request(UUID stream, UUID trip, String... legs) {
        return append(stream, new TripRequested(trip, List.of(legs)));
    }

    Recorded<?> note(UUID trip, String note) {
        return note(trip, trip, note);
    }

    /** A note about a trip that stands in another stream. */
    Recorded<?> note(UUID stream, UUID trip, String note) {
        return append(stream, new TripNoted(trip, note));
    }

    private Recorded<?> append(UUID stream, TripEvent event) {
        return log.append(List.of(new EventLog.Entry("desk", stream, event))).getFirst();
    }

    /** What the process heard of a trip, in order. */
    List<String> heard(UUID trip) {
        return state(trip).heard();
    }

    Trip state(UUID trip) {
        return jdbc.queryForList("SELECT state FROM kernel.process_instance WHERE instance_id = ?", String.class, trip)
                .stream().findFirst().map(state -> json.read(state, Trip.class)).orElse(Trip.NONE);
    }

    /** The commands given for a trip, in order, with whether each has an outcome. */
    List<String> commands(UUID trip) {
        return jdbc.queryForList("""
                SELECT CASE WHEN outcome IS NULL THEN '' ELSE 'done ' END || command_type || coalesce(' ' || (payload ->> 'leg'), '')
                  FROM kernel.outgoing_command WHERE instance_id = ? ORDER BY sequence
                """, String.class, trip);
    }

    /** The commands of a trip that the sender would find, now or later. */
    long heads(UUID trip) {
        return count("SELECT count(*) FROM kernel.outgoing_command WHERE instance_id = ? AND due IS NOT NULL", trip);
    }

    long count(String sql, Object... parameters) {
        var count = jdbc.queryForObject(sql, Long.class, parameters);
        return count == null ? 0 : count;
    }

    /** What took effect for a trip, in order. */
    static List<String> effects(UUID trip) {
        return TripGateway.EFFECTS.stream().map(TripGateway.Effect::command).filter(it -> it.streamId().equals(trip))
                .map(command -> switch ((TripCommand) command) {
                    case TripCommand.BookLeg(_, var leg) -> "book " + leg;
                    case TripCommand.ReleaseLeg(_, var leg) -> "release " + leg;
                    case TripCommand.ConfirmTrip _ -> "confirm";
                }).toList();
    }
}
