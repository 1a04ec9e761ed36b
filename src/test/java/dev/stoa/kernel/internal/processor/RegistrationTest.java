package dev.stoa.kernel.internal.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.consistency.StrayPublications;
import dev.stoa.kernel.internal.processor.LedgerEvent.AccountOpened;
import dev.stoa.kernel.internal.processor.LedgerEvent.AmountBooked;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.kernel.processor.UnknownProcessor;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class RegistrationTest extends IdleNode {

    @Autowired
    Processors processors;
    @Autowired
    StrayPublications strays;

    @Test
    void aProcessorOfAnEmptyLogRunsAtOnce() {
        assertThat(registration.register(body(1))).isFalse();
        assertThat(row()).containsEntry("state", "RUNNING").containsEntry("code_version", 1);
        assertThat(registration.register(body(1))).isFalse();
    }

    @Test
    void aNewProjectionOfAnOldLogIsBuiltFromItsBeginning() {
        log().append(UUID.randomUUID(), new AccountOpened("old"), new AmountBooked(1));
        assertThat(registration.register(body(1))).isTrue();
        assertThat(row()).containsEntry("state", "BUILDING").containsEntry("code_version", 0);
        log().append(UUID.randomUUID(), new AccountOpened("meanwhile"), new AmountBooked(2));
        assertThat(run.events(body(1), 10)).contains(0);
        rebuild.run(body(1));
        assertThat(row()).containsEntry("state", "RUNNING").containsEntry("code_version", 1);
        log().append(UUID.randomUUID(), new AccountOpened("later"));
        assertThat(run.events(body(1), 10)).contains(1);
        assertThat(names()).containsExactlyInAnyOrder("old", "meanwhile", "later");
    }

    @Test
    void registrationWaitsForAppendsUnderWay() throws Exception {
        var written = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var append = threads.submit(() -> new TransactionTemplate(transactions).execute(status -> {
                var recorded = log().inTransaction(UUID.randomUUID(), new AccountOpened("under way"));
                written.countDown();
                awaitLatch(mayCommit);
                return recorded;
            }));
            written.await();
            var registered = threads.submit(() -> registration.register(body(1)));
            await().until(() -> Boolean.TRUE.equals(jdbc.queryForObject(
                    "SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'kernel.event'::regclass AND NOT granted)",
                    Boolean.class)));
            assertThat(registered.isDone()).isFalse();
            mayCommit.countDown();
            append.get();
            assertThat(registered.get()).isTrue();
        }
        rebuild.run(body(1));
        assertThat(names()).containsExactly("under way");
    }

    @Test
    void aRetiredProcessorLeavesNothingBehind() {
        registration.register(body(1));
        log().append(UUID.randomUUID(), new AccountOpened("unread"));
        assertThat(strays.look()).isEmpty();

        processors.retire(ID);

        assertThat(jdbc.queryForObject("SELECT count(*) FROM kernel.event_publication", Long.class)).isZero();
        assertThat(jdbc.queryForList("SELECT id FROM kernel.processor WHERE id = ?", ID)).isEmpty();
        assertThatThrownBy(() -> processors.retire(ID)).isInstanceOf(UnknownProcessor.class);
        log().append(UUID.randomUUID(), new AccountOpened("for nobody"));
        assertThat(jdbc.queryForObject("SELECT count(*) FROM kernel.event_publication", Long.class)).isZero();
    }

    @Test
    void publicationsOfAnUnknownProcessorRaiseAnAlarm() {
        registration.register(body(1));
        log().append(UUID.randomUUID(), new AccountOpened("unread"));
        jdbc.update("DELETE FROM kernel.processor WHERE id = ?", ID);

        assertThat(strays.look()).containsExactly(ID);

        processors.retire(ID);
        assertThat(strays.look()).isEmpty();
    }

    @Test
    void aProcessorWhoseCodeIsHereCannotBeRetired() {
        assertThatThrownBy(() -> processors.retire("ecommerce_query.catalog"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("run a release without it first");
    }

    @Test
    void anOlderReleaseDrainsOnUntilTheNewOneHasBuilt() {
        registration.register(body(1));
        log().append(UUID.randomUUID(), new AccountOpened("one"));
        assertThat(registration.register(body(2))).isTrue();
        assertThat(run.events(body(1), 10)).contains(1);
        assertThat(run.events(body(2), 10)).contains(0);
        rebuild.run(body(2));
        log().append(UUID.randomUUID(), new AccountOpened("two"));
        assertThat(registration.register(body(1))).isFalse();
        assertThat(run.events(body(1), 10)).contains(0);
        assertThat(run.events(body(2), 10)).contains(1);
        assertThat(names()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void anOlderReleaseDoesNotTurnANewerOneBack() {
        registration.register(body(1));
        log().append(UUID.randomUUID(), new AccountOpened("one"));
        registration.register(body(2));
        rebuild.build(body(2));
        assertThatThrownBy(() -> rebuild.run(body(1))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stands at version 2 and this node has version 1");
        rebuild.build(body(1));
        assertThat(row()).containsEntry("code_version", 2);
    }

    @Test
    void whoWaitedForABuildFindsNothingLeftToDo() {
        registration.register(body(1));
        registration.register(body(2));
        rebuild.build(body(2));
        jdbc.update("INSERT INTO ledger_test.balance VALUES (gen_random_uuid(), 'drained since', 1, 0)");
        rebuild.build(body(2));
        assertThat(names()).containsExactly("drained since");
        rebuild.run(body(2));
        assertThat(names()).isEmpty();
    }

    /** The other node's, which has no code of it any more. */
    @Test
    void whatAnotherNodeRetiredIsLeftAlone() {
        registration.register(body(1));
        jdbc.update("DELETE FROM kernel.processor WHERE id = ?", ID);
        assertThat(run.events(body(1), 10)).isEmpty();
        assertThat(run.inputs(body(1), 10)).isEmpty();
    }

    @Test
    void otherEventsUnderTheSameVersionAreRefused() {
        registration.register(body(1));
        var changed = new ProjectionBody(ID, 1, body(1).tables(), Set.of("test.account-opened"), body(1).handlers());
        assertThatThrownBy(() -> registration.register(changed)).hasMessage("Processor ledger_test.balances handles "
                + "[test.account-opened], but its version 1 is registered with %s: raise the version of the processor",
                ALL.stream().sorted().toList());
    }

    @Test
    void aCompletionThatFindsLessThanItAppliedIsRolledBack() {
        registration.register(body(1));
        var stream = UUID.randomUUID();
        log().append(stream, new AccountOpened("twice"));
        var thief = body(1, new Thief(jdbc));
        assertThatThrownBy(() -> run.events(thief, 10)).hasMessageContaining("applied 1 publications but only 0");
        assertThat(run.events(body(1), 10)).contains(1);
    }

    @Test
    void aHandlerThatReturnsWhatNobodyTakesFailsTheStart() {
        assertThatThrownBy(() -> new HandlerMethods(new Talkative(), types).checkReturnTypes(void.class, UUID.class))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("must return one of");
    }

    static class Talkative {

        @EventHandler
        String on(Recorded<? extends LedgerEvent> recorded) {
            return recorded.toString();
        }
    }

    @Test
    void twoHandlersOfOneEventFailTheStart() {
        assertThatThrownBy(() -> new HandlerMethods(new TwoHandlers(), types))
                .hasMessageContaining(
                        "Two handlers of " + TwoHandlers.class.getName() + " match the event AccountOpened");
    }

    static class TwoHandlers {

        @EventHandler
        void one(Recorded<AccountOpened> recorded) {
            // never called
        }

        @EventHandler
        void all(Recorded<? extends LedgerEvent> recorded) {
            // never called
        }
    }

    /** Takes the publication away while it is being applied, as a second worker without the lock would. */
    static class Thief {

        private final JdbcTemplate jdbc;

        Thief(JdbcTemplate jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Recorded<? extends LedgerEvent> recorded) {
            jdbc.update("DELETE FROM kernel.event_publication WHERE stream_id = ?", recorded.streamId());
        }
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
