package dev.stoa.ecommerce.query.payments;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.payment.LimitCapture;
import dev.stoa.ecommerce.payment.Till;
import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.kernel.access.Actor;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Payments from commands and mutations to their view, through the API. */
@ViewTest
@Import(Till.class)
class PaymentViewTest {

    private static final String PAYMENTS = """
            query($id: ID!) { order(id: $id) { payments {
              id status amount { amount currencyCode } captured { amount } voided { amount } refunded { amount }
              captureLimit { amount } provider declineReason history { version kind amount { amount } declineReason actor } } } }""";

    private static final Map<String, String> REFUSALS = Map.of("capturePayment", """
            ... on CaptureExceedsAuthorised { maximumCapturable { amount } }
            ... on PaymentNotCapturable { status }""", "refundPayment", """
            ... on RefundExceedsCaptured { maximumRefundable { amount } }""", "voidPayment", "");

    @Autowired
    Shop shop;
    @Autowired
    Till till;
    @Autowired
    ReadTables tables;

    private final Actor.Account ada = Acting.somebody();
    private String order = "";

    @BeforeEach
    void place() {
        order = Shop.text(shop.as(ada).order(UUID.randomUUID() + "@example.org", 1, "order { id }", shop.listed(5)),
                "placeOrder.order.id");
    }

    private PaymentId authorised(String method) {
        var payment = till.authorise(method, 1990, new CustomerId(ada.accountId()), OrderId.valueOf(order));
        till.awaitNothingDue(payment);
        return payment;
    }

    @Test
    void anOrderShowsItsPaymentsToWhomeverItIsShown() {
        var payment = authorised("tok_ok");
        tables.awaitAllApplied();
        for (var viewer : List.of(shop, shop.as(ada))) {
            viewer.run(PAYMENTS, Map.of("id", order)).path("order.payments[0].id").entity(String.class)
                    .isEqualTo(payment.toString()).path("order.payments[0].status").entity(String.class)
                    .isEqualTo("AUTHORISED").path("order.payments[0].amount.amount").entity(String.class)
                    .isEqualTo("19.90").path("order.payments[0].provider").entity(String.class).isEqualTo("sandbox")
                    .path("order.payments[0].history[*].kind").entityList(String.class)
                    .containsExactly("AUTHORISATION_REQUESTED", "AUTHORISED")
                    .path("order.payments[0].history[1].actor").entity(String.class)
                    .isEqualTo("payment-provider:sandbox");
        }
    }

    @Test
    void aPaymentOfSomebodyElseIsNotThere() {
        var payment = authorised("tok_ok").toString();
        tables.awaitAllApplied();
        var document = "query($id: ID!) { payment(id: $id) { id } node(id: $id) { id } }";
        shop.as(ada).run(document, Map.of("id", payment)).path("payment.id").entity(String.class).isEqualTo(payment)
                .path("node.id").entity(String.class).isEqualTo(payment);
        shop.as(Acting.somebody()).run(document, Map.of("id", payment)).path("payment").valueIsNull().path("node")
                .valueIsNull();
    }

    @Test
    void staffCapturesRefundsAndVoids() {
        var payment = authorised("tok_ok").toString();
        run("capturePayment", Map.of("paymentId", payment, "amount", eur("12.00"))).path("result.payment.status")
                .hasValue();
        settled(payment, "PARTIALLY_CAPTURED");
        run("refundPayment", Map.of("paymentId", payment, "amount", eur("5"), "reason", "broken"))
                .path("result.__typename").entity(String.class).isEqualTo("RefundPaymentSuccess");
        settled(payment, "PARTIALLY_REFUNDED");
        run("voidPayment", Map.of("paymentId", payment));
        run("refundPayment", Map.of("paymentId", payment));
        settled(payment, "REFUNDED");
        run("capturePayment", Map.of("paymentId", payment)).path("result.code").entity(String.class)
                .isEqualTo("PAYMENT_NOT_CAPTURABLE").path("result.status").entity(String.class).isEqualTo("REFUNDED");
        var shown = shop.run(PAYMENTS, Map.of("id", order));
        shown.path("order.payments[0].captured.amount").entity(String.class).isEqualTo("12.00")
                .path("order.payments[0].voided.amount").entity(String.class).isEqualTo("7.90")
                .path("order.payments[0].refunded.amount").entity(String.class).isEqualTo("12.00");
    }

    @Test
    void aRefusalCarriesWhatIsLeft() {
        var payment = authorised("tok_ok").toString();
        run("capturePayment", Map.of("paymentId", payment, "amount", eur("20"))).path("result.code")
                .entity(String.class).isEqualTo("CAPTURE_EXCEEDS_AUTHORISED").path("result.maximumCapturable.amount")
                .entity(String.class).isEqualTo("19.90");
        run("refundPayment", Map.of("paymentId", payment)).path("result.code").entity(String.class)
                .isEqualTo("REFUND_EXCEEDS_CAPTURED").path("result.maximumRefundable.amount").entity(String.class)
                .isEqualTo("0.00");
        run("capturePayment", Map.of("paymentId", payment, "amount", Map.of("amount", "1", "currencyCode", "USD")))
                .path("result.code").entity(String.class).isEqualTo("PAYMENT_CURRENCY_MISMATCH");
        var declined = till.authorise("tok_declined", 1990, new CustomerId(ada.accountId()),
                new OrderId(UUID.randomUUID()));
        till.awaitNothingDue(declined);
        run("capturePayment", Map.of("paymentId", declined.toString())).path("result.code").entity(String.class)
                .isEqualTo("PAYMENT_NOT_CAPTURABLE").path("result.status").entity(String.class).isEqualTo("DECLINED");
    }

    @Test
    void aLimitIsShownAndHeld() {
        var payment = authorised("tok_ok");
        till.give(new LimitCapture(payment, new Money(700, "EUR")));
        run("capturePayment", Map.of("paymentId", payment.toString(), "amount", eur("7.01")))
                .path("result.maximumCapturable.amount").entity(String.class).isEqualTo("7.00");
        run("capturePayment", Map.of("paymentId", payment.toString()));
        settled(payment.toString(), "PARTIALLY_CAPTURED");
        shop.as(ada).run(PAYMENTS, Map.of("id", order)).path("order.payments[0].captureLimit.amount")
                .entity(String.class).isEqualTo("7.00").path("order.payments[0].captured.amount").entity(String.class)
                .isEqualTo("7.00").path("order.payments[0].history[2].kind").entity(String.class)
                .isEqualTo("CAPTURE_LIMITED");
    }

    @Test
    void anAmountThatIsNoneIsBadInput() {
        var payment = authorised("tok_ok").toString();
        for (var amount : List.of("0", "-1", "0.001", "99999999999999999999", "1e400")) {
            error(run("capturePayment", Map.of("paymentId", payment, "amount", eur(amount))), "BAD_USER_INPUT");
        }
        error(run("capturePayment", Map.of("paymentId", payment, "amount", Map.of("amount", "1", "currencyCode", "X"))),
                "BAD_USER_INPUT");
        error(run("capturePayment", Map.of("paymentId", order)), "BAD_USER_INPUT");
        error(run("voidPayment", Map.of("paymentId", "payment_01h455vb4pex5vsknk084sn02q")), "NOT_FOUND");
    }

    @Test
    void whoDoesNotRunTheShopMovesNoMoney() {
        var payment = authorised("tok_ok").toString();
        error(shop.as(ada).run(
                """
                mutation($id: ID!) { capturePayment(input: {paymentId: $id}) { ... on CommandSuccess { receipt { version } } } }""",
                Map.of("id", payment)), "FORBIDDEN");
    }

    @Test
    void aDeclinedPaymentSaysWhy() {
        authorised("tok_insufficient_funds");
        tables.awaitAllApplied();
        shop.as(ada).run(PAYMENTS, Map.of("id", order)).path("order.payments[0].status").entity(String.class)
                .isEqualTo("DECLINED").path("order.payments[0].declineReason").entity(String.class)
                .isEqualTo("INSUFFICIENT_FUNDS");
    }

    @Test
    void aRebuildShowsTheSame() {
        authorised("tok_ok");
        tables.awaitAllApplied();
        var before = tables.rows(PaymentProjection.class);
        tables.rebuild(PaymentProjection.class);

        assertThat(tables.rows(PaymentProjection.class)).isEqualTo(before);
    }

    private static Map<String, String> eur(String amount) {
        return Map.of("amount", amount, "currencyCode", "EUR");
    }

    private GraphQlTester.Response run(String mutation, Map<String, ?> input) {
        var type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
        return shop.run("""
                mutation($input: %1$sInput!) { result: %2$s(input: $input) {
                  __typename ... on Rejection { code message } ... on %1$sSuccess { payment { status } } %3$s
                } }""".formatted(type, mutation, REFUSALS.get(mutation)), Map.of("input", input));
    }

    private void settled(String payment, String status) {
        till.awaitNothingDue(PaymentId.valueOf(payment));
        tables.awaitAllApplied();
        shop.run("query($id: ID!) { payment(id: $id) { status } }", Map.of("id", payment)).path("payment.status")
                .entity(String.class).isEqualTo(status);
    }

    private static void error(GraphQlTester.Response response, String code) {
        response.errors().satisfy(errors -> assertThat(errors).singleElement()
                .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", code)));
    }
}
