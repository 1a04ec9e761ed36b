package dev.stoa.kernel.internal.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandTimeout;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.command.StoreUnavailable;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.process.TripCommand.BookLeg;
import dev.stoa.kernel.internal.processor.ProcessorBody;
import dev.stoa.kernel.process.CommandOutcome;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Worker and sender stand still; the test takes every step by hand, and lets it fail where it wants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProcessStepsTest {

    private TripNodes nodes;
    private JdbcTemplate jdbc;
    private PlatformTransactionManager transactions;
    private TripDesk desk;
    private AdjustableClock clock;
    private ProcessBodies bodies;
    private CommandLeases leases;
    private OwnProcesses own;
    private CommandRun run;
    private TripGateway gateway;
    private ParkedInstances parked;
    private AnsweredCommands answered;
    private Outcomes outcomes;
    private EventJson json;
    private UUID trip = UUID.randomUUID();

    @BeforeAll
    void start() throws SQLException {
        nodes = TripNodes.on("process_steps");
        var node = nodes.start("stoa.processor.enabled=false", "stoa.process.first-retry=1m",
                "stoa.process.longest-retry=2m", "stoa.process.maximum-attempts=3");
        jdbc = node.getBean(JdbcTemplate.class);
        transactions = node.getBean(PlatformTransactionManager.class);
        desk = node.getBean(TripDesk.class);
        clock = node.getBean(AdjustableClock.class);
        bodies = node.getBean(ProcessBodies.class);
        leases = node.getBean(CommandLeases.class);
        own = node.getBean(OwnProcesses.class);
        run = node.getBean(CommandRun.class);
        gateway = node.getBean(TripGateway.class);
        parked = node.getBean(ParkedInstances.class);
        answered = node.getBean(AnsweredCommands.class);
        outcomes = node.getBean(Outcomes.class);
        json = node.getBean(EventJson.class);
    }

    @AfterAll
    void stop() throws SQLException {
        nodes.stop();
    }

    @BeforeEach
    void clean() {
        trip = UUID.randomUUID();
        clock.reset();
        TripBooking.FAILING.clear();
        TripGateway.ANSWERS.clear();
        TripGateway.EFFECTS.clear();
        List.of("process_instance", "outgoing_command", "process_timer", "held_input")
                .forEach(table -> jdbc.update("DELETE FROM kernel." + table));
        jdbc.update("UPDATE kernel.processor SET state = 'RUNNING'");
    }

    @Test
    void aReactionIsWrittenAsOneAndOnlyTheFirstCommandIsDue() {
        feed(desk.request(trip, "a", "b"));
        assertThat(desk.heard(trip)).containsExactly("requested");
        assertThat(desk.commands(trip)).containsExactly("test.book-leg a", "test.book-leg b");
        assertThat(desk.heads(trip)).isEqualTo(1);
        assertThat(timers()).containsExactly("late");
    }

    @Test
    void aBatchThatIsRolledBackLeavesNothingAndGivesTheSameIdsAgain() {
        var requested = desk.request(trip, "a");
        assertThatThrownBy(() -> inTransaction(() -> {
            apply(requested);
            throw new IllegalStateException("crash");
        })).hasMessage("crash");
        assertThat(desk.heard(trip)).isEmpty();
        assertThat(desk.commands(trip)).isEmpty();
        assertThat(timers()).isEmpty();
        feed(requested);
        assertThat(jdbc.queryForObject("SELECT id FROM kernel.outgoing_command", UUID.class))
                .isEqualTo(CommandIds.of(TripBooking.ID, trip, 1));
    }

    @Test
    void theInputsOfABatchSeeEachOtherAndAreWrittenAsOne() {
        var other = UUID.randomUUID();
        feed(desk.request(trip, "a"), desk.note(trip, "hurry"), desk.request(other, "b"), desk.note(trip, "again"),
                desk.note(trip, "no hurry"));
        assertThat(desk.heard(trip)).containsExactly("requested", "hurry", "again", "no hurry");
        assertThat(desk.commands(trip)).containsExactly("test.book-leg a", "test.book-leg again");
        assertThat(desk.heads(trip)).isEqualTo(1);
        assertThat(desk.heard(other)).containsExactly("requested");
        assertThat(desk.heads(other)).isEqualTo(1);
        assertThat(jdbc.queryForList("SELECT instance_id FROM kernel.process_timer", UUID.class))
                .containsExactly(other);
        assertThat(jdbc.queryForObject("SELECT version FROM kernel.process_instance WHERE instance_id = ?",
                Integer.class, trip)).isEqualTo(4);
        sendAndFeed();
        assertThat(desk.heard(trip)).contains("booked a", "booked again");
    }

    @Test
    void whatFollowsAFailureInItsBatchWaitsBehindIt() {
        var other = UUID.randomUUID();
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip, "a"), desk.note(trip, "bad"), desk.note(trip, "behind"), desk.request(other, "b"));
        assertThat(desk.heard(trip)).containsExactly("requested");
        assertThat(desk.heard(other)).containsExactly("requested");
        TripBooking.FAILING.clear();
        clock.advance(Duration.ofSeconds(61));
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "bad", "behind");
    }

    @Test
    void theEndTakesTheTimersOfItsOwnBatch() {
        feed(desk.request(trip, "a"), desk.note(trip, "enough"), desk.note(trip, "hurry"));
        assertThat(timers()).isEmpty();
        assertThat(desk.heard(trip)).containsExactly("requested", "enough", "hurry");
    }

    @Test
    void anEventThatConcernsNoInstanceIsPassedOver() {
        feed(desk.note(trip, "nobody's"));
        assertThat(desk.count("SELECT count(*) FROM kernel.process_instance")).isZero();
    }

    @Test
    void commandsAreExecutedInOrderAndEveryOutcomeComesBackOnce() {
        feed(desk.request(trip, "a", "b", "c"));
        send();
        assertThat(TripDesk.effects(trip)).containsExactly("book a", "book b", "book c");
        assertThat(inputs()).isEqualTo(3);
        assertThat(inputs()).isZero();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "booked b", "booked c");
        send();
        inputs();
        assertThat(TripDesk.effects(trip)).endsWith("confirm");
        assertThat(desk.heard(trip)).endsWith("ConfirmTrip");
        assertThat(timers()).isEmpty();
    }

    @Test
    void commandsCarryTheConversation() {
        var requested = desk.request(trip, "a");
        feed(requested);
        sendAndFeed();
        sendAndFeed();
        var origins = TripGateway.EFFECTS.stream().map(TripGateway.Effect::origin).toList();
        assertThat(origins).hasSize(2).allSatisfy(origin -> {
            assertThat(origin.actor().name()).isEqualTo("process:test_trips.booking");
            assertThat(origin.correlationId()).isEqualTo(requested.metadata().correlationId());
        });
        assertThat(origins.getFirst().commandId()).isEqualTo(CommandIds.of(TripBooking.ID, trip, 1));
        assertThat(origins.getFirst().cause()).isEqualTo(requested.address());
        assertThat(origins.getLast().cause()).isEqualTo(new EventAddress(trip, 1));
    }

    @Test
    void aRefusalIsAnAnswer() {
        TripGateway.refuse("b");
        feed(desk.request(trip, "a", "b", "c"));
        sendAndFeed();
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "NO_SEAT b", "booked c", "ReleaseLeg",
                "ReleaseLeg");
        assertThat(TripDesk.effects(trip)).containsExactly("book a", "book c", "release a", "release c");
    }

    @Test
    void aMissingTargetIsAnAnswerToo() {
        TripGateway.miss("a");
        feed(desk.request(trip, "a"));
        sendAndFeed();
        assertThat(desk.heard(trip)).endsWith("NOT_FOUND a");
    }

    @Test
    void aRedeliveryAfterARefusalTakesNoOtherBranch() {
        TripGateway.refuse("a");
        feed(desk.request(trip, "a"));
        send();
        assertThatThrownBy(() -> inTransaction(() -> {
            body().applyInputs(10);
            throw new IllegalStateException("crash");
        })).hasMessage("crash");
        TripGateway.accept("a");
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested", "NO_SEAT a");
        assertThat(TripDesk.effects(trip)).isEmpty();
    }

    @Test
    void aCrashAfterTheExecutionMakesNoSecondEffect() {
        feed(desk.request(trip, "a", "b"));
        var lost = leases.take(own, 1).getFirst();
        gateway.accepted(new BookLeg(trip, "a"), lost.id().toString(), origin(lost));
        assertThat(leases.take(own, 10)).isEmpty();
        leaseRunsOut();
        sendAndFeed();
        assertThat(TripDesk.effects(trip)).containsExactly("book a", "book b");
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "booked b");
    }

    @Test
    void aLateAcceptanceIsStoppedByARefusalThatWasStored() {
        TripGateway.refuse("a");
        feed(desk.request(trip, "a"));
        var slow = leases.take(own, 1).getFirst();
        leaseRunsOut();
        send();
        assertThat(gateway.accepted(new BookLeg(trip, "a"), slow.id().toString(), origin(slow)))
                .asString().contains("IdempotencyKeyReused");
        assertThat(TripDesk.effects(trip)).isEmpty();
        TripGateway.accept("a");
        assertThat(run.execute(slow)).isEmpty();
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "NO_SEAT a");
    }

    @Test
    void aLateRefusalGivesWayToAnAcceptance() {
        feed(desk.request(trip, "a"));
        var command = leases.take(own, 1).getFirst();
        TripGateway.ANSWERS.put("a", () -> {
            gateway.accepted(new BookLeg(trip, "a"), command.id().toString(), origin(command));
            return new TripGateway.NoSeat("a");
        });
        assertThat(run.execute(command)).isEmpty();
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a");
        assertThat(TripDesk.effects(trip)).containsExactly("book a");
    }

    @Test
    void aCommandInTheShapeOfAnEarlierReleaseWasAccepted() {
        feed(desk.request(trip, "a"));
        var command = leases.take(own, 1).getFirst();
        gateway.accepted(new BookLeg(trip, "in another shape"), command.id().toString(), origin(command));
        run.execute(command);
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a");
    }

    @Test
    void whatHasNoOutcomeIsTriedAgainLaterAndHoldsOnlyItsInstanceBack() {
        var other = UUID.randomUUID();
        TripGateway.fail("a", () -> new StoreUnavailable("down", new SQLException()));
        TripGateway.fail("b", () -> new CommandTimeout("slow"));
        TripGateway.fail("c", () -> new IllegalStateException("unexpected"));
        feed(desk.request(trip, "a", "z"));
        feed(desk.request(other, "x"));
        send();
        assertThat(TripDesk.effects(trip)).isEmpty();
        assertThat(TripDesk.effects(other)).containsExactly("book x");
        assertThat(jdbc.queryForMap("SELECT attempts, error FROM kernel.outgoing_command WHERE due IS NOT NULL"))
                .containsEntry("attempts", 1).hasEntrySatisfying("error",
                        error -> assertThat(error).asString().contains("StoreUnavailable: down"));
        assertThat(desk.count("SELECT count(*) FROM kernel.outgoing_command WHERE due > now() + interval '50 s'"))
                .isEqualTo(1);
        TripGateway.accept("a");
        leaseRunsOut();
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "booked z");
    }

    @Test
    void aCommandThatCannotBeReadHoldsItsInstanceBackAndSaysSo() {
        feed(desk.request(trip, "a", "b"));
        jdbc.update("UPDATE kernel.outgoing_command SET command_type = 'test.gone' WHERE sequence = 1");
        send();
        assertThat(TripDesk.effects(trip)).isEmpty();
        assertThat(parked.list(TripBooking.ID, 10)).singleElement().satisfies(it -> {
            assertThat(it.address()).isEqualTo(new EventAddress(trip, 0));
            assertThat(it.error()).contains("test.gone", "no class for it");
        });
        jdbc.update("UPDATE kernel.outgoing_command SET command_type = 'test.book-leg'");
        assertThat(parked.retry(TripBooking.ID, new EventAddress(trip, 0))).isTrue();
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "booked b");
        assertThat(parked.list(TripBooking.ID, 10)).isEmpty();
    }

    @Test
    void anOperatorCanSkipACommand() {
        feed(desk.request(trip, "a", "b"));
        TripGateway.fail("a", () -> new IllegalStateException("always"));
        send();
        assertThat(parked.skip(TripBooking.ID, new EventAddress(trip, 0), "will never work")).isTrue();
        inputs();
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested", "SKIPPED a", "booked b");
    }

    @Test
    void aCommandGivenWhileTheOutcomeBeforeItIsBeingStoredIsNotForgotten() {
        feed(desk.request(trip, "a"));
        send();
        inTransaction(() -> {
            jdbc.update("UPDATE kernel.outgoing_command SET outcome = NULL, unanswered = NULL");
            apply(desk.note(trip, "again"));
            return jdbc.update("UPDATE kernel.outgoing_command SET due = NULL");
        });
        jdbc.update("UPDATE kernel.outgoing_command SET outcome = ?::jsonb, unanswered = 1 WHERE sequence = 1",
                "{\"@type\":\"Accepted\",\"version\":1}");
        assertThat(desk.heads(trip)).isZero();
        inputs();
        sendAndFeed();
        assertThat(TripDesk.effects(trip)).contains("book again");
    }

    @Test
    void aPausedProcessSendsNothing() {
        feed(desk.request(trip, "a", "b"));
        jdbc.update("UPDATE kernel.processor SET state = 'PAUSED'");
        send();
        assertThat(TripDesk.effects(trip)).isEmpty();
        jdbc.update("UPDATE kernel.processor SET state = 'RUNNING'");
        var first = leases.take(own, 1).getFirst();
        jdbc.update("UPDATE kernel.processor SET state = 'PAUSED'");
        assertThat(run.execute(first)).isEmpty();
        assertThat(desk.heads(trip)).isEqualTo(1);
    }

    @Test
    void anotherReleasesCommandsAreLeftToIt() {
        feed(desk.request(trip, "a"));
        jdbc.update("UPDATE kernel.processor SET code_version = 2 WHERE id = ?", TripBooking.ID);
        assertThat(leases.take(own, 10)).isEmpty();
        jdbc.update("UPDATE kernel.processor SET code_version = 1 WHERE id = ?", TripBooking.ID);
        assertThat(leases.take(own, 10)).hasSize(1);
    }

    @Test
    void aTimerFiresOnceWhenItIsDue() {
        feed(desk.request(trip, "a"));
        assertThat(inputs()).isZero();
        assertThat(body().nextDue()).hasValueSatisfying(due -> assertThat(due).isAfter(clock.instant()));
        clock.advance(TripBooking.PATIENCE);
        assertThat(inputs()).isEqualTo(1);
        assertThat(inputs()).isZero();
        assertThat(desk.heard(trip)).containsExactly("requested", "timer late");
        assertThat(body().nextDue()).isEmpty();
    }

    @Test
    void aTimerIsMoved() {
        feed(desk.request(trip, "a"));
        feed(desk.note(trip, "hurry"));
        clock.advance(Duration.ofSeconds(2));
        assertThat(inputs()).isEqualTo(1);
        assertThat(desk.heard(trip)).endsWith("timer late");
        assertThat(timers()).isEmpty();
    }

    @Test
    void aTimerIsCancelled() {
        feed(desk.request(trip, "a"));
        feed(desk.note(trip, "no hurry"));
        clock.advance(TripBooking.PATIENCE);
        assertThat(inputs()).isZero();
    }

    @Test
    void theEndCancelsTimersAndFurtherInputsStillArrive() {
        feed(desk.request(trip, "a"));
        feed(desk.note(trip, "enough"));
        assertThat(timers()).isEmpty();
        sendAndFeed();
        feed(desk.note(trip, "hurry"));
        assertThat(timers()).isEmpty();
        assertThat(desk.heard(trip)).containsExactly("requested", "enough", "booked a", "hurry");
    }

    @Test
    void aFailingEventParksItsInstanceAndNoOther() {
        var other = UUID.randomUUID();
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip, "a"));
        feed(desk.request(other, "a"));
        var bad = desk.note(trip, "bad");
        feed(bad);
        feed(desk.note(trip, other, "of the other, in the same stream"));
        feed(desk.note(other, trip, "behind, in another stream"));
        feed(desk.note(trip, "behind, too"));
        clock.advance(TripBooking.PATIENCE);
        inputs();
        sendAndFeed();
        assertThat(desk.heard(trip)).containsExactly("requested");
        assertThat(desk.heard(other)).containsExactly("requested", "of the other, in the same stream", "timer late",
                "booked a");
        assertThat(parked.list(TripBooking.ID, 10)).singleElement().satisfies(it -> {
            assertThat(it.address()).isEqualTo(bad.address());
            assertThat(it.error()).contains("told to fail at bad");
            assertThat(it.attempts()).isEqualTo(2);
        });
    }

    @Test
    void aParkedInstanceGoesOnInOrderOnceItsInputSucceeds() {
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip, "a"));
        feed(desk.note(trip, "bad"));
        feed(desk.note(trip, "behind"));
        send();
        assertThat(inputs()).isZero();
        clock.advance(Duration.ofSeconds(61));
        assertThat(inputs()).isEqualTo(1);
        assertThat(parked.list(TripBooking.ID, 10)).singleElement()
                .satisfies(it -> assertThat(it.attempts()).isEqualTo(2));
        TripBooking.FAILING.clear();
        assertThat(inputs()).isZero();
        clock.advance(Duration.ofSeconds(121));
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "bad", "behind", "booked a");
        assertThat(parked.list(TripBooking.ID, 10)).isEmpty();
    }

    @Test
    void whatWaitsBehindIsTakenUpBitByBit() {
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip, "a"));
        feed(desk.note(trip, "bad"));
        List.of("1", "2", "3").forEach(note -> feed(desk.note(trip, note)));
        TripBooking.FAILING.clear();
        clock.advance(Duration.ofSeconds(61));
        assertThat(inTransaction(() -> body().applyInputs(2))).isEqualTo(2);
        assertThat(inTransaction(() -> body().applyInputs(2))).isEqualTo(2);
        assertThat(desk.heard(trip)).containsExactly("requested", "bad", "1", "2", "3");
    }

    @Test
    void afterTheLastAttemptOnlyAnOperatorGoesOn() {
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip));
        var bad = desk.note(trip, "bad");
        feed(bad);
        clock.advance(Duration.ofMinutes(1));
        inputs();
        clock.advance(Duration.ofMinutes(2));
        inputs();
        clock.advance(Duration.ofDays(1));
        assertThat(inputs()).isZero();
        assertThat(body().nextDue()).isEmpty();
        assertThat(parked.list(TripBooking.ID, 10).getFirst().nextAttempt()).isNull();
        TripBooking.FAILING.clear();
        assertThat(parked.retry(TripBooking.ID, bad.address())).isTrue();
        inputs();
        assertThat(desk.heard(trip)).contains("bad");
    }

    @Test
    void aSkippedEventIsRecordedAndLetsTheInstanceGoOn() {
        TripBooking.FAILING.add("bad");
        feed(desk.request(trip, "a"));
        var bad = desk.note(trip, "bad");
        feed(bad);
        feed(desk.note(trip, "behind"));
        assertThat(parked.skip(TripBooking.ID, bad.address(), "beyond repair")).isTrue();
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "behind");
        assertThat(desk.count("SELECT count(*) FROM kernel.skipped_event WHERE stream_id = ? AND version = ?", trip,
                bad.version())).isEqualTo(1);
        assertThat(parked.skip(TripBooking.ID, bad.address(), "again")).isFalse();
    }

    @Test
    void aFailingOutcomeParksTheInstanceAndIsNotLost() {
        TripBooking.FAILING.add("b");
        feed(desk.request(trip, "a", "b", "c"));
        sendAndFeed();
        feed(desk.note(trip, "behind"));
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a");
        assertThat(parked.list(TripBooking.ID, 10)).singleElement()
                .satisfies(it -> assertThat(it.address()).isEqualTo(new EventAddress(trip, 0)));
        TripBooking.FAILING.clear();
        assertThat(parked.retry(TripBooking.ID, new EventAddress(trip, 0))).isTrue();
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "booked a", "booked b", "behind", "booked c");
    }

    @Test
    void aSkippedOutcomeIsNotFedBack() {
        TripBooking.FAILING.add("a");
        feed(desk.request(trip, "a"));
        sendAndFeed();
        assertThat(parked.skip(TripBooking.ID, new EventAddress(trip, 0), "never mind")).isTrue();
        TripBooking.FAILING.clear();
        assertThat(inputs()).isZero();
    }

    @Test
    void aFailingTimerParksTheInstanceAndIsNotLost() {
        TripBooking.FAILING.add("late");
        feed(desk.request(trip));
        clock.advance(TripBooking.PATIENCE);
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested");
        TripBooking.FAILING.clear();
        clock.advance(Duration.ofMinutes(2));
        inputs();
        assertThat(desk.heard(trip)).containsExactly("requested", "timer late");
    }

    @Test
    void aReactionThatCannotBeStoredParksTheInstance() {
        feed(desk.request(trip));
        feed(desk.note(trip, "unstorable"));
        assertThat(parked.list(TripBooking.ID, 10)).singleElement()
                .satisfies(it -> assertThat(it.error()).contains("U+0000"));
    }

    @Test
    void answeredCommandsArePrunedInTheEnd() {
        feed(desk.request(trip, "a", "b"));
        send();
        jdbc.update("UPDATE kernel.outgoing_command SET answered_at = now() - interval '8 days', unanswered = NULL "
                + "WHERE sequence = 1");
        assertThat(answered.prune()).isEqualTo(1);
        assertThat(desk.commands(trip)).containsExactly("done test.book-leg b");
    }

    @Test
    void lookingForWorkTouchesNoExecutedCommand() {
        jdbc.update("""
                INSERT INTO kernel.outgoing_command (id, process_id, instance_id, sequence, command_type, payload,
                                                     correlation_id, outcome, answered_at)
                SELECT gen_random_uuid(), ?, gen_random_uuid(), 1, 'test.book-leg', '{}', gen_random_uuid(), '{}', now()
                  FROM generate_series(1, 50000)
                """, TripBooking.ID);
        feed(desk.request(trip, "a"));
        jdbc.execute("ANALYZE kernel.outgoing_command");
        var plan = own.bind(JdbcClient.create(jdbc).sql("EXPLAIN " + CommandLeases.TAKE)).param("limit", 16)
                .param("lease", "1 minute").query(String.class).list();
        assertThat(String.join("\n", plan)).contains("outgoing_command_due", "outgoing_command_pkey")
                .doesNotContain("Seq Scan on outgoing_command");
    }

    @Test
    void outcomesOfManyInstancesAreStoredTogether() {
        var trips = new ArrayList<UUID>();
        for (int i = 0; i < 20; i++) {
            trips.add(UUID.randomUUID());
            feed(desk.request(trips.getLast(), "a", "b"));
        }
        var group = new OutcomeGroup(outcomes, leases, own, new TransactionTemplate(transactions));
        var accepted = new CommandOutcome.Accepted(1);
        var stored = group.store(leases.take(own, 100).stream().map(it -> Ended.of(it, accepted, json)).toList());
        assertThat(stored).hasSize(20).allSatisfy(it -> assertThat(it)
                .isInstanceOfSatisfying(Stored.Kept.class, kept -> assertThat(kept.next()).isPresent()));
        assertThat(stored.stream().map(it -> ((Stored.Kept) it).next().orElseThrow().instanceId())).hasSize(20)
                .doesNotHaveDuplicates();
    }

    private ProcessorBody body() {
        return bodies.bodies().stream().filter(it -> it.id().equals(TripBooking.ID)).findFirst().orElseThrow();
    }

    private void feed(Recorded<?>... recorded) {
        inTransaction(() -> {
            apply(recorded);
            return true;
        });
    }

    private void apply(Recorded<?>... recorded) {
        var batch = body().begin(List.of(recorded));
        List.of(recorded).forEach(batch::apply);
        batch.finish();
    }

    private int inputs() {
        return inTransaction(() -> body().applyInputs(100));
    }

    private void send() {
        for (var command : leases.take(own, 100)) {
            Optional<Leased> next = Optional.of(command);
            while (next.isPresent()) {
                next = run.execute(next.get());
            }
        }
    }

    private void sendAndFeed() {
        send();
        inputs();
    }

    private void leaseRunsOut() {
        jdbc.update("UPDATE kernel.outgoing_command SET due = now() WHERE due IS NOT NULL");
    }

    private List<String> timers() {
        return jdbc.queryForList("SELECT name FROM kernel.process_timer ORDER BY name", String.class);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private static Origin origin(Leased command) {
        return new Origin(new Actor.Part(command.actor()), command.id(), command.trail().correlationId(),
                command.trail().cause());
    }
}
