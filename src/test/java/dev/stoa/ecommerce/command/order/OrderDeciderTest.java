package dev.stoa.ecommerce.command.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PlainOrders;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import dev.stoa.support.DeciderScenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderDeciderTest {

    static final TaxSettings UNTAXED = new TaxSettings(true, null, "standard", Map.of());
    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final CustomerId CUSTOMER = new CustomerId(Ids.next());
    private static final NamedCustomer ADA = new NamedCustomer(" Ada ", "Ada@Example.org");
    private static final Offer PAN = offer("PAN-24", "EUR", true);
    private static final Offer POT = offer("POT-3L", "EUR", true);
    private static final Shortage SHORTAGE = new Shortage(PAN.variantId().value(), "PAN-24", 2, 1);
    private static final OrderEvent PLACED = PlainOrders.placed(ADA.customer(CUSTOMER), List.of(), new Money(1, "EUR"));
    private static final OrderEvent CONFIRMED = new OrderConfirmed();
    private static final OrderEvent CANCELLED = new OrderCancelled(null, null);
    private static final OrderEvent REJECTED = new OrderRejected(OrderRejectionReason.INSUFFICIENT_STOCK,
            List.of(SHORTAGE), null, null);

    private static Offer offer(String sku, String currencyCode, boolean forSale) {
        return new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), sku, "Product " + sku, "Standard",
                new Money(1250, currencyCode), 0, "standard", forSale);
    }

    private static DeciderScenario<OrderCommand, Order, OrderEvent> given(OrderEvent... events) {
        return DeciderScenario.of(new OrderDecider(UNTAXED)).given(events);
    }

    private static PlaceOrder place(List<Offer> offers, PlaceOrder.Line... lines) {
        return OrderRules.order(ORDER, CUSTOMER, ADA, List.of(lines), offers);
    }

    private static PlaceOrder.Line line(Offer offer, int quantity) {
        return new PlaceOrder.Line(offer.variantId(), quantity);
    }

    private static OrderLine placed(Offer offer, int quantity) {
        return PlainOrders.line(offer.productId().value(), offer.variantId().value(), offer.sku(), offer.productName(),
                "Standard", quantity, offer.price());
    }

    @Test
    void anOrderKeepsTheNamesAndPricesOfTheMoment() {
        given().when(place(List.of(POT, PAN), line(PAN, 2), line(POT, 10_000))).then(PlainOrders.placed(
                new Customer(CUSTOMER.value(), "Ada", "Ada@Example.org"),
                List.of(placed(PAN, 2), placed(POT, 10_000)), new Money(12_502_500, "EUR")));
    }

    @Test
    void anOrderIsItsCustomersAndWhoHasItsSecret() {
        var decider = new OrderDecider(UNTAXED);
        var order = decider.evolve(decider.initial(), PLACED);
        var cancel = new CancelOrder(ORDER, null, false);
        assertThat(decider.isOwner(cancel, order, Acting.account(CUSTOMER.value()))).isTrue();
        assertThat(decider.isOwner(cancel, order, Acting.somebody())).isFalse();
        assertThat(decider.isOwner(cancel, order, Actor.ANONYMOUS)).isFalse();
        assertThat(decider.isOwner(new CancelOrder(ORDER, null, true), order, Actor.ANONYMOUS)).isTrue();
        assertThat(decider.isOwner(cancel, decider.initial(), Actor.ANONYMOUS)).isFalse();
    }

    @Test
    void aVariantThatNobodyKnowsIsRefusedWithItsLine() {
        given().when(place(List.of(PAN), line(PAN, 1), line(POT, 1)))
                .thenRefused(new UnknownVariant(POT.variantId(), 1));
    }

    @Test
    void aProductThatIsNotForSaleIsRefusedWithItsLine() {
        var draft = offer("NEW-1", "EUR", false);

        given().when(place(List.of(PAN, draft), line(PAN, 1), line(draft, 1)))
                .thenRefused(new ProductNotAvailable(draft.productId(), draft.variantId(), 1));
    }

    @Test
    void aVariantStandsInOneLineOnly() {
        given().when(place(List.of(PAN, POT), line(PAN, 1), line(POT, 1), line(PAN, 2)))
                .thenRefused(new DuplicateLine(PAN.variantId(), 2));
    }

    @Test
    void currenciesAreNotMixed() {
        var dollar = offer("US-1", "USD", true);

        given().when(place(List.of(PAN, dollar), line(PAN, 1), line(dollar, 1)))
                .thenRefused(new MixedCurrencies(List.of("EUR", "USD")));
    }

    @Test
    void theLargestOrderDoesNotOverflow() {
        var dear = new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), "X", "X", "X",
                new Money(1_000_000_000_000L, "CLF"), 0, "standard", true);

        assertThat(placed(dear, 10_000).lineTotal().minorUnits() * 100).isPositive();
    }

    @Test
    void aPlacedOrderIsConfirmedOnce() {
        given(PLACED).when(new ConfirmOrder(ORDER)).then(CONFIRMED);
        given(PLACED, CONFIRMED).when(new ConfirmOrder(ORDER)).thenNothing();
        given().when(new ConfirmOrder(ORDER)).thenTargetMissing();
        given(PLACED, CANCELLED).when(new ConfirmOrder(ORDER))
                .thenRefused(new OrderNotOpen(ORDER, OrderStatus.CANCELLED));
        given(PLACED, REJECTED).when(new ConfirmOrder(ORDER))
                .thenRefused(new OrderNotOpen(ORDER, OrderStatus.REJECTED));
    }

    @Test
    void aPlacedOrderIsRejectedOnce() {
        var reject = new RejectOrder(ORDER, OrderRejectionReason.INSUFFICIENT_STOCK, List.of(SHORTAGE), null, null);

        given(PLACED).when(reject).then(REJECTED);
        given(PLACED, REJECTED).when(reject).thenNothing();
        given().when(reject).thenTargetMissing();
        given(PLACED, CANCELLED).when(reject).thenRefused(new OrderNotOpen(ORDER, OrderStatus.CANCELLED));
        given(PLACED, CONFIRMED).when(reject).thenRefused(new OrderNotOpen(ORDER, OrderStatus.CONFIRMED));
    }

    @Test
    void anOrderIsCancelledBeforeOrAfterItsConfirmation() {
        var cancel = new CancelOrder(ORDER, "changed my mind", false);

        given(PLACED).when(cancel).then(new OrderCancelled(CUSTOMER.value(), "changed my mind"));
        given(PLACED, CONFIRMED).when(cancel).then(new OrderCancelled(CUSTOMER.value(), "changed my mind"));
        given(PLACED, CANCELLED).when(cancel).thenNothing();
        given().when(cancel).thenTargetMissing();
        given(PLACED, REJECTED).when(cancel)
                .thenRefused(new OrderNotCancellable(ORDER, OrderStatus.REJECTED));
    }
}
