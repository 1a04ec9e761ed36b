package dev.stoa.ecommerce.payment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentEvent;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.AuthorisePayment;
import dev.stoa.ecommerce.command.payment.CapturePayment;
import dev.stoa.ecommerce.command.payment.RefundPayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests do to payments, as a process would, and what the sandbox has in its books. */
@TestComponent
public class Till {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int ALL = 3000;

    private final CommandGateway gateway;
    private final EventStore store;
    private final JdbcClient jdbc;

    @Autowired
    Till(CommandGateway gateway, EventStore store, JdbcClient jdbc) {
        this.gateway = gateway;
        this.store = store;
        this.jdbc = jdbc;
    }

    /** What the sandbox has done with a payment. */
    public record Books(long authorised, long captured, long voided, long refunded) {}

    public PaymentId authorise(String method, long cents) {
        return authorise(method, cents, new CustomerId(Ids.next()), new OrderId(Ids.next()));
    }

    public PaymentId authorise(String method, long cents, CustomerId customer, OrderId order) {
        var payment = PaymentId.of(order, 1);
        accepted(new AuthorisePayment(payment, order, customer, new Money(cents, "EUR"), method));
        return payment;
    }

    /** An authorised payment, captured as far as asked. */
    public PaymentId captured(String method, long authorised, long captured) {
        var payment = authorise(method, authorised);
        await(payment, "PaymentAuthorised");
        capture(payment, captured);
        await(payment, "PaymentCaptured");
        return payment;
    }

    /** A payment of 10.00, of which 6.00 are taken, 2.50 of these given back, and the rest let go. */
    public PaymentId movedInEveryWay(String method) {
        var payment = captured(method, 1000, 600);
        refund(payment, 250L);
        await(payment, "PaymentRefunded");
        release(payment);
        await(payment, "PaymentVoided");
        return payment;
    }

    public void capture(PaymentId payment, @Nullable Long cents) {
        accepted(new CapturePayment(payment, eur(cents)));
    }

    public void release(PaymentId payment) {
        accepted(new VoidPayment(payment));
    }

    public CommandResult refund(PaymentId payment, @Nullable Long cents) {
        return give(new RefundPayment(payment, eur(cents), null));
    }

    private static @Nullable Money eur(@Nullable Long cents) {
        return cents == null ? null : new Money(cents, "EUR");
    }

    private void accepted(Command command) {
        assertThat(give(command)).isInstanceOf(CommandResult.Success.class);
    }

    public CommandResult give(Command command) {
        return gateway.execute(command, CommandOptions.NONE, Origin.of(new Actor.Part("process:test")));
    }

    /** Waits until as many events of the kind stand in the payment's stream. */
    public void await(PaymentId payment, String event) {
        await(payment, event, 1);
    }

    public void await(PaymentId payment, String event, long times) {
        org.awaitility.Awaitility.await("%s of %s".formatted(event, payment)).atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(kinds(payment).stream().filter(event::equals).count())
                        .as("%s in %s", event, kinds(payment)).isEqualTo(times));
    }

    /** The names of the events of a payment, in order. */
    public List<String> kinds(PaymentId payment) {
        return events(payment).stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    public List<PaymentEvent> events(PaymentId payment) {
        return store.read(payment.value(), 0, ALL).stream().map(Recorded::event).map(PaymentEvent.class::cast).toList();
    }

    public Books books(PaymentId payment) {
        return jdbc.sql("SELECT authorised, captured, voided, refunded FROM sandbox_payment WHERE reference = :ref")
                .param("ref", "sandbox_" + payment).query(Books.class).optional().orElse(new Books(0, 0, 0, 0));
    }

    /** How often the sandbox was asked for a call. */
    public int asked(String callKey) {
        return jdbc.sql("SELECT asked FROM sandbox_call WHERE call_key = :key").param("key", callKey)
                .query(Integer.class).single();
    }

    /** Waits until no call of the payment is due any more, those included that no table shows yet. */
    public void awaitNothingDue(PaymentId payment) {
        org.awaitility.Awaitility.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(20)).atMost(PATIENCE)
                .until(() -> jdbc.sql("""
                        SELECT NOT EXISTS (SELECT FROM payment_call WHERE payment_id = :payment)
                           AND NOT EXISTS (SELECT FROM kernel.event_publication
                                            WHERE listener_id = 'ecommerce_payment.calls' AND stream_id = :payment)
                        """).param("payment", payment.value()).query(Boolean.class).single());
    }
}
