package dev.stoa.ecommerce.process.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.cart.TakeFromCart;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPayment;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.OrderVoucher;
import dev.stoa.ecommerce.command.events.PaymentAuthorised;
import dev.stoa.ecommerce.command.events.PaymentDecline;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentDeclined;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.PlainOrders;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.order.ConfirmOrder;
import dev.stoa.ecommerce.command.order.RejectOrder;
import dev.stoa.ecommerce.command.payment.AuthorisePayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.ecommerce.command.promotion.GiveBackVoucher;
import dev.stoa.ecommerce.command.promotion.RedeemVoucher;
import dev.stoa.ecommerce.command.promotion.VoucherNotUsable;
import dev.stoa.ecommerce.command.stock.AllocateStock;
import dev.stoa.ecommerce.command.stock.ReleaseStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.ecommerce.process.checkout.CheckoutState.Phase;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.support.ProcessScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checkout of an order from a cart, with a voucher and a payment. */
class PaidCheckoutTest {

    private static final Instant PLACED_AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final Instant RESERVED_UNTIL = PLACED_AT.plus(Duration.ofMinutes(15));
    private static final CheckoutSettings SETTINGS = new CheckoutSettings(Duration.ofMinutes(5),
            Duration.ofMinutes(10));
    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final CustomerId ADA = new CustomerId(Ids.next());
    private static final CartId CART = new CartId(Ids.next());
    private static final VoucherId VOUCHER = new VoucherId(Ids.next());
    private static final PaymentId PAYMENT = PaymentId.of(ORDER, 1);
    private static final Money TOTAL = new Money(200, "EUR");
    private static final OrderLine PAN = PlainOrders.line(Ids.next(), Ids.next(), "PAN-24", "Pan", "24", 2,
            new Money(100, "EUR"));
    private static final VariantId VARIANT = new VariantId(PAN.variantId());
    private static final Command REDEEM = new RedeemVoucher(VOUCHER, ORDER, ADA, true, TOTAL, PLACED_AT);
    private static final Command RESERVE = new ReserveStock(VARIANT, ORDER, 2, RESERVED_UNTIL);
    private static final Command AUTHORISE = new AuthorisePayment(PAYMENT, ORDER, ADA, TOTAL, "tok_ok");
    private static final Command ALLOCATE = new AllocateStock(VARIANT, ORDER);
    private static final Command TAKE = new TakeFromCart(CART, ORDER,
            List.of(new LineQuantity(PAN.variantId(), 2)), VOUCHER.value());
    private static final Command CONFIRM = new ConfirmOrder(ORDER);
    private static final Command RELEASE = new ReleaseStock(VARIANT, ORDER);
    private static final Command GIVE_BACK = new GiveBackVoucher(VOUCHER, ORDER);
    private static final Command VOID = new VoidPayment(PAYMENT);
    private static final Input PLACED = happened(placed(), ORDER.value());
    private static final Input CANCELLED = happened(new OrderCancelled(ADA.value(), null), ORDER.value());
    private static final Input AUTHORISED = happened(
            new PaymentAuthorised(ORDER.value(), "key", TOTAL, "reference"), PAYMENT.value());
    private static final Input DECLINED = happened(new PaymentDeclined(ORDER.value(), "key",
            new PaymentDecline(PaymentDeclineReason.INSUFFICIENT_FUNDS, null)), PAYMENT.value());
    private static final Input TIME_OUT = new Input.TimerFired(Checkout.TIME_OUT, RESERVED_UNTIL);
    private static final Input[] RESERVED = {PLACED, yes(REDEEM), yes(RESERVE)};
    private static final Input[] PAID = and(RESERVED, yes(AUTHORISE), AUTHORISED);

    private final Checkout checkout = new Checkout(SETTINGS);

    private static OrderPlaced placed() {
        var plain = PlainOrders.placed(new Customer(ADA.value(), "Ada", "a@example.org"), List.of(PAN), TOTAL,
                new OrderVoucher(VOUCHER.value(), "SUMMER", true), new OrderPayment(ADA.value(), "tok_ok"),
                CART.value());
        return new OrderPlaced(plain.customer(), plain.lines(), plain.total(), plain.sums(), null, plain.voucher(),
                plain.payment(), plain.cart(), RESERVED_UNTIL);
    }

    private static Input happened(DomainEvent event, UUID stream) {
        var metadata = new EventMetadata("anonymous", Ids.next(), Ids.next(), null, List.of(), List.of());
        return new Input.Happened(new Recorded<>(event, stream,
                event instanceof OrderEvent ? "order" : "payment", 1, 1, PLACED_AT, metadata));
    }

    private static Input yes(Command command) {
        return new Input.Answered(command, new CommandOutcome.Accepted(1));
    }

    private static Input no(Command command, String code, String json) {
        return new Input.Answered(command, new CommandOutcome.Refused(code, "No.",
                tools.jackson.databind.json.JsonMapper.shared().readTree(json)));
    }

    private static Input[] and(Input[] before, Input... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(Input[]::new);
    }

    private Reaction<CheckoutState> after(Input... inputs) {
        var reaction = Reaction.of(checkout.initial());
        for (var input : inputs) {
            reaction = checkout.react(reaction.state(), input);
        }
        return reaction;
    }

    private static RejectOrder reject(OrderRejectionReason reason, @Nullable VoucherProblem problem,
            @Nullable PaymentDeclineReason decline) {
        return new RejectOrder(ORDER, reason, List.of(), problem, decline);
    }

    @Test
    void theVoucherIsRedeemedAndEveryLineReservedBeforeThePayment() {
        assertThat(after(PLACED).commands()).containsExactly(REDEEM, RESERVE);
        assertThat(after(PLACED, yes(RESERVE)).commands()).isEmpty();
        var reaction = after(RESERVED);
        assertThat(reaction.commands()).containsExactly(AUTHORISE);
        assertThat(reaction.timers()).containsExactly(
                new Reaction.Timer(Checkout.TIME_OUT, PLACED_AT.plus(SETTINGS.paymentPatience())));
    }

    @Test
    void anAuthorisedOrderIsAllocatedThenTakenFromItsCartAndConfirmed() {
        assertThat(after(and(RESERVED, AUTHORISED)).commands()).containsExactly(ALLOCATE);
        assertThat(after(PAID).cancelled()).containsExactly(Checkout.TIME_OUT);
        assertThat(after(and(PAID, yes(ALLOCATE))).commands()).containsExactly(TAKE, CONFIRM);
        assertThat(after(and(PAID, yes(ALLOCATE), yes(TAKE), yes(CONFIRM))).state().phase())
                .isEqualTo(Phase.CONFIRMED);
        assertThat(after(and(PAID, yes(ALLOCATE), no(TAKE, "CART_NOT_OPEN", "{}"), yes(CONFIRM))).state().phase())
                .as("whatever became of the cart").isEqualTo(Phase.CONFIRMED);
    }

    @Test
    void aDeclinedPaymentGivesEverythingBack() {
        assertThat(after(and(RESERVED, DECLINED)).commands()).containsExactly(RELEASE, GIVE_BACK,
                reject(OrderRejectionReason.PAYMENT_DECLINED, null, PaymentDeclineReason.INSUFFICIENT_FUNDS));
        assertThat(after(and(RESERVED, no(AUTHORISE, "BAD_USER_INPUT", "{}"))).commands()).containsExactly(RELEASE,
                GIVE_BACK, reject(OrderRejectionReason.PAYMENT_DECLINED, null, null));
    }

    @Test
    void aPaymentThatIsNotAnsweredInTimeIsVoidedAsSoonAsItIs() {
        assertThat(after(and(RESERVED, TIME_OUT)).commands()).containsExactly(RELEASE, GIVE_BACK, VOID,
                reject(OrderRejectionReason.PAYMENT_TIMED_OUT, null, null));
        assertThat(after(and(RESERVED, TIME_OUT, AUTHORISED)).commands()).isEmpty();
        assertThat(after(and(PAID, TIME_OUT)).commands()).as("paid in time").isEmpty();
    }

    @Test
    void aVoucherThatCannotBeUsedRejectsTheOrder() {
        var used = no(REDEEM, "VOUCHER_NOT_USABLE", "{\"problem\": \"USED_UP\"}");
        assertThat(after(PLACED, used, yes(RESERVE)).commands()).containsExactly(RELEASE,
                reject(OrderRejectionReason.VOUCHER_NOT_USABLE, VoucherProblem.USED_UP, null));
    }

    @Test
    void whatIsCancelledGivesBackWhatItMayHave() {
        assertThat(after(PLACED, CANCELLED).commands()).containsExactly(RELEASE, GIVE_BACK);
        assertThat(after(and(RESERVED, CANCELLED)).commands()).containsExactly(RELEASE, GIVE_BACK, VOID);
        assertThat(after(and(RESERVED, CANCELLED, AUTHORISED)).commands()).isEmpty();
        assertThat(after(and(PAID, CANCELLED)).commands()).containsExactly(RELEASE, GIVE_BACK, VOID);
        assertThat(after(and(PAID, yes(ALLOCATE), CANCELLED)).commands()).containsExactly(RELEASE, GIVE_BACK, VOID);
        var over = and(PAID, yes(ALLOCATE), yes(TAKE), yes(CONFIRM), CANCELLED, yes(RELEASE), yes(GIVE_BACK));
        assertThat(after(over).finished()).isFalse();
        assertThat(after(and(over, no(VOID, "PAYMENT_NOT_VOIDABLE", "{}"))).finished()).isTrue();
    }

    @Test
    void itHearsOfItsPaymentAndKeepsItsState() {
        ProcessScenario.of(checkout, ORDER.value()).at(PLACED_AT).happened(placed()).thenGives(REDEEM, RESERVE)
                .accepted(REDEEM).accepted(RESERVE).thenGives(AUTHORISE)
                .thenTimers(Map.of(Checkout.TIME_OUT, PLACED_AT.plus(SETTINGS.paymentPatience())))
                .accepted(AUTHORISE).happened(new OrderCancelled(ADA.value(), null)).thenGives(RELEASE, GIVE_BACK, VOID)
                .thenTimers(Map.of()).accepted(RELEASE).accepted(GIVE_BACK).accepted(VOID).thenFinished(true);
    }

    @Test
    void theVoucherIsRefusedWithItsReason() {
        ProcessScenario.of(checkout, ORDER.value()).at(PLACED_AT).happened(placed())
                .refused(REDEEM, new VoucherNotUsable("SUMMER", VoucherProblem.USED_UP, null, null, null, null))
                .accepted(RESERVE)
                .thenGives(RELEASE, reject(OrderRejectionReason.VOUCHER_NOT_USABLE, VoucherProblem.USED_UP, null));
    }
}
