package dev.stoa.ecommerce.process.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PlainOrders;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.ConfirmOrder;
import dev.stoa.ecommerce.command.order.RejectOrder;
import dev.stoa.ecommerce.command.stock.AllocateStock;
import dev.stoa.ecommerce.command.stock.InsufficientStock;
import dev.stoa.ecommerce.command.stock.ReleaseStock;
import dev.stoa.ecommerce.command.stock.ReserveStock;
import dev.stoa.ecommerce.process.checkout.CheckoutState.Phase;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.EventMetadata;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.kernel.process.Reaction;
import dev.stoa.support.ProcessScenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CheckoutTest {

    private static final CheckoutSettings SETTINGS = new CheckoutSettings(Duration.ofMinutes(5),
            Duration.ofMinutes(10));
    private static final Instant PLACED_AT = Instant.parse("2026-03-01T09:00:00Z");
    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final OrderLine PAN = line("PAN-24", 2);
    private static final OrderLine POT = line("POT-3L", 1);
    private static final Command RESERVE_PAN = new ReserveStock(new VariantId(PAN.variantId()), ORDER, 2,
            null);
    private static final Command RESERVE_POT = new ReserveStock(new VariantId(POT.variantId()), ORDER, 1,
            null);
    private static final Command RELEASE_PAN = new ReleaseStock(new VariantId(PAN.variantId()), ORDER);
    private static final Command RELEASE_POT = new ReleaseStock(new VariantId(POT.variantId()), ORDER);
    private static final Command ALLOCATE_PAN = new AllocateStock(new VariantId(PAN.variantId()), ORDER);
    private static final Command ALLOCATE_POT = new AllocateStock(new VariantId(POT.variantId()), ORDER);
    private static final Command CONFIRM = new ConfirmOrder(ORDER);
    private static final CommandOutcome YES = new CommandOutcome.Accepted(1);
    private static final Input PLACED = happened(PlainOrders.placed(new Customer(Ids.next(), "Ada", "a@example.org"),
            List.of(PAN, POT), new Money(300, "EUR")));
    private static final Input CANCELLED = happened(new OrderCancelled(null, null));
    private static final Input TIMED_OUT = new Input.TimerFired(Checkout.TIME_OUT, PLACED_AT);

    private static final Input[] RESERVED_AND_ALLOCATED = {PLACED, yes(RESERVE_PAN), yes(RESERVE_POT),
            yes(ALLOCATE_PAN), yes(ALLOCATE_POT)};

    private final Checkout checkout = new Checkout(SETTINGS);

    private static OrderLine line(String sku, int quantity) {
        return PlainOrders.line(Ids.next(), Ids.next(), sku, "Name", "Name", quantity, new Money(100, "EUR"));
    }

    private static Input happened(OrderEvent event) {
        var metadata = new EventMetadata("anonymous", Ids.next(), Ids.next(), null, List.of(), List.of());
        return new Input.Happened(new Recorded<>(event, ORDER.value(), "order", 1, 1, PLACED_AT, metadata));
    }

    private static Input yes(Command command) {
        return new Input.Answered(command, YES);
    }

    private static Input no(Command command, String code) {
        return no(command, code, Map.of());
    }

    private static Input no(Command command, String code, Map<String, ?> rejection) {
        return new Input.Answered(command,
                new CommandOutcome.Refused(code, "No.", new EventJson().mapper().valueToTree(rejection)));
    }

    private static Input tooFew(Command command, int available) {
        return no(command, "INSUFFICIENT_STOCK", Map.of("requested", 2, "available", available));
    }

    private Reaction<CheckoutState> after(Input... inputs) {
        var reaction = Reaction.of(checkout.initial());
        for (var input : inputs) {
            reaction = checkout.react(reaction.state(), input);
        }
        return reaction;
    }

    private static Input[] and(Input[] before, Input... more) {
        return Stream.concat(Stream.of(before), Stream.of(more)).toArray(Input[]::new);
    }

    private static RejectOrder reject(OrderRejectionReason reason, Shortage... shortages) {
        return new RejectOrder(ORDER, reason, List.of(shortages), null, null);
    }

    private static Shortage shortage(OrderLine line, int available) {
        return new Shortage(line.variantId(), line.sku(), line.quantity(), available);
    }

    @Test
    void everyLineOfAPlacedOrderIsReservedAndATimeOutIsSet() {
        var reaction = after(PLACED);

        assertThat(reaction.commands()).containsExactly(RESERVE_PAN, RESERVE_POT);
        assertThat(reaction.timers()).containsExactly(
                new Reaction.Timer(Checkout.TIME_OUT, PLACED_AT.plus(SETTINGS.stockPatience())));
    }

    @Test
    void anOrderIsConfirmedWhenEveryLineIsAllocatedAndNotBefore() {
        assertThat(after(PLACED, yes(RESERVE_PAN)).commands()).isEmpty();

        var reaction = after(PLACED, yes(RESERVE_PAN), yes(RESERVE_POT));

        assertThat(reaction.commands()).containsExactly(ALLOCATE_PAN, ALLOCATE_POT);
        assertThat(reaction.cancelled()).containsExactly(Checkout.TIME_OUT);
        assertThat(after(PLACED, yes(RESERVE_PAN), yes(RESERVE_POT), yes(ALLOCATE_PAN)).commands()).isEmpty();
        assertThat(after(RESERVED_AND_ALLOCATED).commands()).containsExactly(CONFIRM);
    }

    @Test
    void aConfirmedOrderStaysOpenForItsCancellation() {
        var reaction = after(and(RESERVED_AND_ALLOCATED, yes(CONFIRM)));

        assertThat(reaction.state().phase()).isEqualTo(Phase.CONFIRMED);
        assertThat(reaction.finished()).isFalse();
        assertThat(reaction.commands()).isEmpty();
    }

    @Test
    void anOrderThatCannotHaveALineGivesTheOthersBackAndIsRejectedWithWhatThereWas() {
        var reaction = after(PLACED, tooFew(RESERVE_PAN, 1), yes(RESERVE_POT));

        assertThat(reaction.commands()).containsExactly(RELEASE_POT,
                reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(PAN, 1)));
        assertThat(reaction.cancelled()).containsExactly(Checkout.TIME_OUT);
    }

    @Test
    void everyShortageIsTold() {
        var reaction = after(PLACED, tooFew(RESERVE_PAN, 1), tooFew(RESERVE_POT, 0));

        assertThat(reaction.commands()).containsExactly(
                reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(PAN, 1), shortage(POT, 0)));
    }

    @Test
    void aLineThatIsRefusedForAnotherReasonRejectsTheOrderToo() {
        var reaction = after(PLACED, yes(RESERVE_PAN), no(RESERVE_POT, "NOT_FOUND"));

        assertThat(reaction.commands()).containsExactly(RELEASE_PAN, RELEASE_POT,
                reject(OrderRejectionReason.STOCK_UNAVAILABLE, shortage(POT, 0)));
    }

    @Test
    void aRejectedOrderIsOverWhenEverythingIsAnswered() {
        var reject = reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(PAN, 1));

        assertThat(after(PLACED, tooFew(RESERVE_PAN, 1), yes(RESERVE_POT), yes(RELEASE_POT)).finished()).isFalse();
        assertThat(after(PLACED, tooFew(RESERVE_PAN, 1), yes(RESERVE_POT), yes(RELEASE_POT), yes(reject)).finished())
                .isTrue();
    }

    @Test
    void aCancelledConfirmedOrderGivesEverythingBack() {
        var cancelled = and(RESERVED_AND_ALLOCATED, yes(CONFIRM), CANCELLED);

        assertThat(after(cancelled).commands()).containsExactly(RELEASE_PAN, RELEASE_POT);
        assertThat(after(and(cancelled, yes(RELEASE_PAN), yes(RELEASE_POT))).finished()).isTrue();
    }

    @Test
    void anOrderCancelledWhileReservingReleasesBehindWhatIsUnderWay() {
        assertThat(after(PLACED, CANCELLED).commands()).containsExactly(RELEASE_PAN, RELEASE_POT);
        assertThat(after(PLACED, yes(RESERVE_PAN), CANCELLED).commands()).containsExactly(RELEASE_PAN, RELEASE_POT);
        assertThat(after(PLACED, tooFew(RESERVE_PAN, 1), CANCELLED).commands()).containsExactly(RELEASE_POT);
    }

    @Test
    void lateAnswersOfACancelledOrderGiveNoCommands() {
        assertThat(after(PLACED, CANCELLED, yes(RESERVE_PAN), yes(RESERVE_POT)).commands()).isEmpty();
        assertThat(after(PLACED, CANCELLED, tooFew(RESERVE_PAN, 0), yes(RESERVE_POT)).commands()).isEmpty();
        assertThat(after(PLACED, CANCELLED, yes(RESERVE_PAN), yes(RESERVE_POT), yes(RELEASE_PAN), yes(RELEASE_POT))
                .finished()).isTrue();
    }

    @Test
    void anOrderCancelledWhileConfirmingReleasesOnceWhicheverIsHeardFirst() {
        var refused = no(CONFIRM, "ORDER_NOT_OPEN");
        var confirming = RESERVED_AND_ALLOCATED;
        assertThat(after(and(confirming, CANCELLED)).commands()).containsExactly(RELEASE_PAN, RELEASE_POT);
        assertThat(after(and(confirming, CANCELLED, refused)).commands()).isEmpty();
        assertThat(after(and(confirming, CANCELLED, yes(CONFIRM))).commands()).isEmpty();
        assertThat(after(and(confirming, refused)).commands()).containsExactly(RELEASE_PAN, RELEASE_POT);
        assertThat(after(and(confirming, refused, CANCELLED)).commands()).isEmpty();
    }

    @Test
    void anOrderWhoseReservationsAreOverIsRejected() {
        var reaction = after(PLACED, yes(RESERVE_PAN), yes(RESERVE_POT), yes(ALLOCATE_PAN),
                no(ALLOCATE_POT, "NOT_RESERVED"));
        assertThat(reaction.commands()).containsExactly(RELEASE_PAN, RELEASE_POT,
                reject(OrderRejectionReason.RESERVATION_EXPIRED, shortage(POT, 0)));
    }

    @Test
    void anOrderCancelledWhileBeingRejectedIsNotReleasedTwice() {
        var reject = reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(PAN, 1));

        assertThat(after(PLACED, tooFew(RESERVE_PAN, 1), yes(RESERVE_POT), CANCELLED).commands()).isEmpty();
        assertThat(after(PLACED, tooFew(RESERVE_PAN, 1), yes(RESERVE_POT), CANCELLED, yes(RELEASE_POT),
                no(reject, "ORDER_NOT_OPEN")).finished()).isTrue();
    }

    @Test
    void anOrderWithoutAnswerInTimeIsReleasedAndRejected() {
        var reaction = after(PLACED, tooFew(RESERVE_PAN, 1), TIMED_OUT);

        assertThat(reaction.commands()).containsExactly(RELEASE_POT,
                reject(OrderRejectionReason.CHECKOUT_TIMED_OUT, shortage(PAN, 1)));
        assertThat(after(PLACED, TIMED_OUT, yes(RESERVE_PAN), yes(RESERVE_POT)).commands()).isEmpty();
    }

    @Test
    void aTimeOutThatComesTooLateChangesNothing() {
        assertThat(after(PLACED, yes(RESERVE_PAN), yes(RESERVE_POT), TIMED_OUT).commands()).isEmpty();
        assertThat(after(PLACED, CANCELLED, TIMED_OUT).commands()).isEmpty();
        assertThat(after(TIMED_OUT).commands()).isEmpty();
    }

    @Test
    void anOrderThatWasPlacedBeforeTheProcessBeganIsLeftAlone() {
        assertThat(after(CANCELLED)).isEqualTo(Reaction.of(CheckoutState.NEW));
    }

    @Test
    void itHearsOfItsOrderAndKeepsItsState() {
        var placed = ((Input.Happened) PLACED).recorded().event();

        ProcessScenario.of(checkout, ORDER.value()).at(PLACED_AT).happened(placed)
                .thenTimers(Map.of(Checkout.TIME_OUT, PLACED_AT.plus(SETTINGS.stockPatience()))).accepted(RESERVE_PAN)
                .refused(RESERVE_POT, new InsufficientStock(new VariantId(POT.variantId()), 1, 0))
                .thenGives(RELEASE_PAN, reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(POT, 0)))
                .thenTimers(Map.of()).happened(new OrderCancelled(null, null)).thenGives().accepted(RELEASE_PAN)
                .thenFinished(false).accepted(reject(OrderRejectionReason.INSUFFICIENT_STOCK, shortage(POT, 0)))
                .thenFinished(true);
    }
}
