package dev.stoa.kernel.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.Processors;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes on one database, with their workers, their senders and the real gateway. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessFlowTest {

    private static final String[] SETTINGS = {"trips.gateway=real", "stoa.processor.poll-interval=100ms",
            "stoa.process.poll-interval=100ms", "stoa.process.first-retry=100ms"};
    private static final Duration LONG = Duration.ofSeconds(60);

    private TripNodes nodes;
    private List<TripDesk> desks;
    private JdbcTemplate jdbc;
    private Processors processors;

    @BeforeAll
    void start() throws SQLException {
        nodes = TripNodes.on("process_flow");
        var first = nodes.start(SETTINGS);
        desks = List.of(first.getBean(TripDesk.class), nodes.start(SETTINGS).getBean(TripDesk.class));
        jdbc = first.getBean(JdbcTemplate.class);
        processors = first.getBean(Processors.class);
    }

    @AfterAll
    void stop() throws SQLException {
        nodes.stop();
    }

    @AfterEach
    void forget() {
        TripBooking.FAILING.clear();
    }

    @Test
    void everyTripIsBookedOnceAndInOrder() {
        var random = new Random(7);
        var trips = IntStream.range(0, 150).mapToObj(i -> UUID.randomUUID()).toList();
        var legs = trips.stream().map(trip -> legs(random)).toList();
        for (int i = 0; i < trips.size(); i++) {
            desks.get(i % 2).request(UUID.randomUUID(), trips.get(i), legs.get(i).toArray(String[]::new));
        }
        await().atMost(LONG).until(this::unfinished, it -> it == 0);
        for (int i = 0; i < trips.size(); i++) {
            assertThat(log(trips.get(i))).isEqualTo(expected(legs.get(i)));
        }
        assertThat(count("SELECT count(*) FROM kernel.receipt WHERE octet_length(fingerprint) = 0"))
                .isEqualTo(legs.stream().flatMap(List::stream).filter(it -> it.startsWith("full")).count());
    }

    @Test
    void eventsTellWhatTheyAnswer() {
        var trip = UUID.randomUUID();
        var requested = desks.getFirst().request(UUID.randomUUID(), trip, "a");
        await().atMost(LONG).until(() -> log(trip).size() == 2);
        assertThat(jdbc.queryForList("""
                SELECT concat_ws(' ', metadata ->> 'actor', metadata ->> 'correlationId', metadata ->> 'cause')
                  FROM kernel.event WHERE stream_id = ? ORDER BY version
                """, String.class, trip)).containsExactly(
                "process:test_trips.booking %s %s".formatted(requested.metadata().correlationId(), requested.address()),
                "process:test_trips.booking %s %s".formatted(requested.metadata().correlationId(),
                        new EventAddress(trip, 1)));
    }

    @Test
    void aParkedInstanceIsShownAndTakenUpAgain() {
        TripBooking.FAILING.add("bad");
        var trip = UUID.randomUUID();
        var other = UUID.randomUUID();
        var stream = UUID.randomUUID();
        desks.getFirst().request(stream, trip, "a");
        var bad = desks.getFirst().note(stream, trip, "bad");
        desks.getFirst().note(stream, trip, "behind");
        desks.getLast().request(stream, other, "a");
        await().atMost(LONG).until(() -> log(other).contains("test.trip-confirmed"));
        await().atMost(LONG).until(() -> !processors.parked(TripBooking.ID, 10).isEmpty());
        assertThat(processors.parked(TripBooking.ID, 10)).singleElement()
                .satisfies(it -> assertThat(it.address()).isEqualTo(bad.address()));
        assertThat(processors.list()).filteredOn(it -> it.id().equals(TripBooking.ID)).singleElement()
                .extracting(ProcessorStatus::parkedStreams, ProcessorStatus::waiting).containsExactly(1, 0L);
        TripBooking.FAILING.clear();
        processors.retry(TripBooking.ID, bad.address());
        await().atMost(LONG).until(() -> log(trip).contains("test.trip-confirmed"));
        assertThat(desks.getFirst().heard(trip)).containsSubsequence("requested", "bad", "behind");
        assertThat(processors.parked(TripBooking.ID, 10)).isEmpty();
    }

    @Test
    void aSkippedEventLetsTheInstanceGoOn() {
        TripBooking.FAILING.add("bad");
        var trip = UUID.randomUUID();
        var bad = desks.getFirst().note(trip, "bad");
        desks.getFirst().note(trip, "behind");
        await().atMost(LONG).until(() -> !processors.parked(TripBooking.ID, 10).isEmpty());
        processors.skip(TripBooking.ID, bad.address(), "beyond repair");
        await().atMost(LONG).until(() -> desks.getFirst().heard(trip).equals(List.of("behind")));
    }

    @Test
    void aPausedProcessWaitsWithItsTimersAndGoesOnWithThem() {
        var trip = UUID.randomUUID();
        processors.pause(TripBooking.ID, "for the test");
        desks.getFirst().request(UUID.randomUUID(), trip, "a");
        desks.getFirst().note(UUID.randomUUID(), trip, "hurry");
        assertThat(log(trip)).isEmpty();
        processors.resume(TripBooking.ID);
        await().atMost(LONG).until(() -> desks.getFirst().heard(trip), it -> it.contains("requested")
                && it.contains("hurry") && it.contains("ConfirmTrip"));
    }

    @Test
    void timersSurviveARestart() throws SQLException {
        var fresh = TripNodes.on("process_restart");
        var trip = UUID.randomUUID();
        desk(fresh).request(trip);
        await().atMost(LONG).until(() -> desk(fresh).heard(trip).contains("requested"));
        fresh.running().removeFirst().close();
        var again = fresh.start(SETTINGS);
        assertThat(again.getBean(TripDesk.class).heard(trip)).containsExactly("requested");
        again.getBean(AdjustableClock.class).advance(TripBooking.PATIENCE);
        await().atMost(LONG).until(() -> again.getBean(TripDesk.class).heard(trip).contains("timer late"));
        fresh.stop();
    }

    @Test
    void receiptsCarryTheIdsOfTheCommands() {
        var trip = UUID.randomUUID();
        desks.getFirst().request(UUID.randomUUID(), trip, "a");
        await().atMost(LONG).until(() -> log(trip).size() == 2);
        await().atMost(LONG).until(() -> unfinished() == 0);
        assertThat(count("""
                SELECT count(*) FROM kernel.receipt r JOIN kernel.outgoing_command o ON o.id = r.command_id
                 WHERE o.instance_id = ? AND r.idempotency_key = o.id::text
                """, trip)).isEqualTo(2);
    }

    private TripDesk desk(TripNodes one) {
        if (one.running().isEmpty()) {
            one.start(SETTINGS);
        }
        ConfigurableApplicationContext node = one.running().getFirst();
        return node.getBean(TripDesk.class);
    }

    private static List<String> legs(Random random) {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> (random.nextInt(6) == 0 ? "full " : "leg ") + i)
                .toList();
    }

    private static List<String> expected(List<String> legs) {
        var events = new ArrayList<String>();
        var booked = legs.stream().filter(it -> !it.startsWith("full")).toList();
        booked.forEach(it -> events.add("test.leg-booked " + it));
        if (booked.size() == legs.size()) {
            events.add("test.trip-confirmed");
        } else {
            booked.forEach(it -> events.add("test.leg-released " + it));
        }
        return events;
    }

    private List<String> log(UUID trip) {
        return jdbc.queryForList("""
                SELECT concat_ws(' ', event_type, payload ->> 'leg') FROM kernel.event
                 WHERE stream_id = ? AND stream_type = 'trip' ORDER BY version
                """, String.class, trip);
    }

    /** Publications, commands and outcomes on their way. */
    private long unfinished() {
        return count("""
                SELECT (SELECT count(*) FROM kernel.event_publication WHERE listener_id = 'test_trips.booking')
                     + (SELECT count(*) FROM kernel.outgoing_command WHERE outcome IS NULL OR unanswered IS NOT NULL)
                """);
    }

    private long count(String sql, Object... parameters) {
        return desks.getFirst().count(sql, parameters);
    }
}
