package dev.stoa.ecommerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.payment.Till.Books;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which a provider can behave, from the command to the outcome, and its books beside ours. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
@Import(Till.class)
class SandboxFlowTest {

    @Autowired
    Till till;
    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"tok_ok", "tok_slow", "tok_timeout", "tok_silent", "tok_lost", "tok_pending", "tok_twice"})
    void whateverHappensOnTheWayMoneyMovesOnce(String method) {
        var payment = till.movedInEveryWay(method);

        assertThat(till.books(payment)).isEqualTo(new Books(1000, 600, 400, 250));
        till.awaitNothingDue(payment);
        assertThat(till.kinds(payment)).filteredOn(kind -> !kind.startsWith("PaymentCall")).containsExactly(
                "PaymentAuthorisationRequested", "PaymentAuthorised", "PaymentCaptureRequested", "PaymentCaptured",
                "PaymentRefundRequested", "PaymentRefunded", "PaymentVoidRequested", "PaymentVoided");
    }

    @ParameterizedTest
    @CsvSource({"tok_declined,METHOD_DECLINED", "tok_insufficient_funds,INSUFFICIENT_FUNDS",
            "tok_expired,METHOD_EXPIRED", "tok_pending_declined,METHOD_DECLINED", "tok_nonsense,METHOD_UNKNOWN"})
    void whatIsDeclinedIsOver(String method, PaymentDeclineReason reason) {
        var payment = till.authorise(method, 1000);
        till.await(payment, "PaymentDeclined");

        assertThat(till.events(payment).getLast()).isInstanceOfSatisfying(PaymentDeclined.class,
                declined -> assertThat(declined.decline()).extracting(PaymentDecline::reason).isEqualTo(reason));
        assertThat(till.books(payment)).isEqualTo(new Books(0, 0, 0, 0));
        till.awaitNothingDue(payment);
    }

    @ParameterizedTest
    @CsvSource({"tok_timeout,PaymentCallUnanswered", "tok_silent,PaymentCallUnanswered",
            "tok_lost,PaymentCallUnanswered", "tok_pending,PaymentCallDeferred"})
    void whatIsNotKnownYetStandsInTheLog(String method, String event) {
        var payment = till.authorise(method, 1000);
        till.await(payment, "PaymentAuthorised");

        assertThat(till.kinds(payment)).containsExactly("PaymentAuthorisationRequested", event, "PaymentAuthorised");
    }

    @Test
    void aProviderThatDeclinesTheRestLeavesWhatThereWas() {
        var captures = till.authorise("tok_capture_declined", 1000);
        till.await(captures, "PaymentAuthorised");
        till.capture(captures, 400L);
        till.await(captures, "PaymentCaptureDeclined");
        till.release(captures);
        till.await(captures, "PaymentVoided");
        var refunds = till.captured("tok_refund_declined", 1000, 400);
        till.refund(refunds, 400L);
        till.await(refunds, "PaymentRefundDeclined");
        var voids = till.authorise("tok_void_declined", 1000);
        till.await(voids, "PaymentAuthorised");
        till.release(voids);
        till.await(voids, "PaymentVoidDeclined");

        assertThat(List.of(till.books(captures), till.books(refunds), till.books(voids))).containsExactly(
                new Books(1000, 0, 1000, 0), new Books(1000, 400, 0, 0), new Books(1000, 0, 0, 0));
    }

    @Test
    void aVoidThatComesFirstWaitsForTheAuthorisation() {
        var late = till.authorise("tok_pending", 1000);
        till.release(late);
        var declined = till.authorise("tok_pending_declined", 1000);
        till.release(declined);
        till.await(late, "PaymentVoided");
        till.await(declined, "PaymentDeclined");

        assertThat(till.books(late)).isEqualTo(new Books(1000, 0, 1000, 0));
        till.awaitNothingDue(declined);
        assertThat(till.kinds(declined)).doesNotContain("PaymentVoided");
    }

    @Test
    void aProviderThatMisbehavesByChanceAndTheBooksAreRight() {
        var payments = new ArrayList<dev.stoa.ecommerce.command.events.PaymentId>();
        for (int i = 0; i < 100; i++) {
            payments.add(till.authorise("tok_random", 1000));
        }
        payments.forEach(till::awaitNothingDue);
        var authorised = payments.stream().filter(it -> till.kinds(it).contains("PaymentAuthorised")).toList();
        authorised.forEach(it -> till.capture(it, 700L));
        payments.forEach(till::awaitNothingDue);

        assertThat(authorised).hasSizeGreaterThan(50);
        assertThat(payments).allSatisfy(payment -> {
            boolean held = till.kinds(payment).contains("PaymentAuthorised");
            boolean taken = till.kinds(payment).contains("PaymentCaptured");
            assertThat(till.books(payment)).isEqualTo(new Books(held ? 1000 : 0, taken ? 700 : 0, 0, 0));
        });
    }

    @Test
    void whatIsPaidWithIsKeptNoLongerThanTheCall() {
        var payment = till.authorise("tok_ok", 1000);
        till.await(payment, "PaymentAuthorised");
        till.awaitNothingDue(payment);

        assertThat(jdbc.sql("SELECT payload::text FROM kernel.event WHERE stream_id = :payment")
                .param("payment", payment.value()).query(String.class).list())
                .noneSatisfy(payload -> assertThat(payload).contains("tok_ok"));
    }
}
