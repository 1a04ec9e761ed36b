package dev.stoa.ecommerce.command.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.cart.CheckoutUnderWay;
import dev.stoa.ecommerce.command.cart.OrderableCart;
import dev.stoa.ecommerce.command.cart.ShippingNotOffered;
import dev.stoa.ecommerce.command.cart.VoucherUnknown;
import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderedCart;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.ShippingZone;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.events.WeightBand;
import dev.stoa.ecommerce.command.pricing.ShippingMisfit;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.ecommerce.command.promotion.VoucherNotUsable;
import dev.stoa.ecommerce.command.shipping.OfferedShipping;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import dev.stoa.kernel.graphql.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is ordered from a cart, with its voucher, its way to ship and its tax. */
class PlacingTest {

    private static final TaxSettings TAX = new TaxSettings(true, null, "standard",
            Map.of("DE", Map.of("standard", new BigDecimal("19"))));
    private static final Instant RESERVED_UNTIL = Instant.parse("2026-03-01T09:15:00Z");
    private static final CartId CART = new CartId(Ids.next());
    private static final CustomerId ADA = new CustomerId(Ids.next());
    private static final NamedCustomer NAMED = new NamedCustomer("Ada", "ada@example.org");
    private static final Address HOME = new Address("Ada", null, "Am Markt 1", null, "10115", "Berlin", null, "DE",
            null);
    private static final Offer PAN = new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), "PAN", "Pan",
            "24", new Money(1_190, "EUR"), 500, "standard", true);
    private static final UUID PARCEL = Ids.next();
    private static final OfferedShipping SHIPPING = new OfferedShipping(new ShippingMethodId(PARCEL), "parcel",
            "Parcel", new ShippingTariff("EUR", List.of(
                    new ShippingZone(List.of("DE"), List.of(new WeightBand(2_000, new Money(490, "EUR")))))));
    private static final UUID TENTH = Ids.next();

    private final OrderDecider decider = new OrderDecider(TAX);
    private @Nullable OfferedVoucher voucher = voucher(true, null);
    private @Nullable OfferedShipping shipping = SHIPPING;
    private @Nullable Address address = HOME;
    private boolean onAccount;
    private @Nullable String method = "tok_ok";
    private @Nullable ExpectedTotal expected;
    private @Nullable Integer version;
    private int pans = 2;

    private static OfferedVoucher voucher(boolean active, @Nullable Money minimum) {
        var terms = new VoucherTerms(new VoucherBenefit.PercentageOff(BigDecimal.TEN), null, null, minimum, null,
                null);
        return new OfferedVoucher(new VoucherId(TENTH), "TENTH",
                new VoucherUse(terms, active, 0, 0, true, null, Instant.EPOCH));
    }

    private OrderCart order() {
        var lines = pans == 0 ? List.<CartLine>of() : List.of(new CartLine(PAN.variantId().value(), pans, PAN.price()));
        var cart = new OrderableCart(CART, 7, 3, ADA.value(), lines, TENTH, PARCEL, address, null);
        return new OrderCart(new OrderId(Ids.next()), CART, version, ADA, NAMED, method, expected, cart,
                new Circumstances(List.of(PAN), shipping, voucher, true, onAccount, true, RESERVED_UNTIL));
    }

    private OrderPlaced placed() {
        var decision = decider.decide(order(), Order.NONE);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return (OrderPlaced) ((Decision.Accepted<OrderEvent>) decision).events().getFirst();
    }

    private void refused(Rejection rejection) {
        assertThat(decider.decide(order(), Order.NONE)).isEqualTo(Decision.refuse(rejection));
    }

    @Test
    void everyAmountIsInTheLog() {
        var placed = placed();

        assertThat(placed.total()).isEqualTo(euro(2_380 - 238 + 490));
        assertThat(placed.sums().subtotal()).isEqualTo(euro(2_380));
        assertThat(placed.sums().discount()).isEqualTo(euro(238));
        assertThat(placed.sums().shipping()).isEqualTo(euro(490));
        assertThat(placed.sums().tax()).isEqualTo(euro(342 + 78));
        assertThat(placed.sums().taxes()).singleElement().satisfies(tax -> assertThat(tax.rate()).isEqualTo("19"));
        assertThat(placed.lines()).singleElement().satisfies(line -> {
            assertThat(line.discount()).isEqualTo(euro(238));
            assertThat(line.tax()).isEqualTo(euro(342));
            assertThat(placed.charged(line)).isEqualTo(euro(2_142));
        });
        assertThat(placed.cart()).isEqualTo(new OrderedCart(CART.value(), 3));
        assertThat(placed.reservedUntil()).isEqualTo(RESERVED_UNTIL);
    }

    private static Money euro(long cents) {
        return new Money(cents, "EUR");
    }

    @Test
    void aCartIsInOneCheckoutAtATimeAndIsOrderedOnce() {
        var decision = (Decision.Accepted<OrderEvent>) decider.decide(order(), Order.NONE);
        var taken = decision.taking().getFirst();
        var state = decider.evolve(Order.NONE, decision.events().getFirst());
        var id = new OrderId(Ids.next());
        var confirmed = (Decision.Accepted<OrderEvent>) decider.decide(new ConfirmOrder(id), state);
        var cancelled = (Decision.Accepted<OrderEvent>) decider.decide(new CancelOrder(id, null, false), state);
        var later = (Decision.Accepted<OrderEvent>) decider.decide(new CancelOrder(id, null, false),
                decider.evolve(state, new OrderConfirmed()));

        assertThat(taken.whenTaken()).isEqualTo(new CheckoutUnderWay(CART, null, null));
        assertThat(confirmed.events()).containsExactly(new OrderConfirmed());
        assertThat(confirmed.releasing()).as("who has seen the cart before does not order it again").isEmpty();
        assertThat(cancelled.releasing()).containsExactly(taken.claim());
        assertThat(later.releasing()).isEmpty();
    }

    @Test
    void whatWasShownIsWhatIsOrdered() {
        version = 7;
        expected = new ExpectedTotal(new BigDecimal("26.32"), "EUR");
        assertThat(placed().total()).isEqualTo(euro(2_632));

        expected = new ExpectedTotal(new BigDecimal("26.30"), "EUR");
        refused(new TotalChanged(new BigDecimal("26.30"), "EUR", euro(2_632)));

        version = 6;
        refused(new CartChanged(CART, 6, 7));
    }

    @Test
    void aCartWithNothingInItIsNotOrdered() {
        pans = 0;
        refused(new CartEmpty(CART));
    }

    @Test
    void itHasToBeToldWhereToSendIt() {
        address = null;
        shipping = null;
        refused(new DeliveryIncomplete(List.of(DeliveryPart.SHIPPING_ADDRESS, DeliveryPart.SHIPPING_METHOD)));
    }

    @Test
    void aWayThatIsNotOfferedIsRefusedByItsCode() {
        shipping = new OfferedShipping(SHIPPING.id(), "parcel", "Parcel", null);
        refused(new ShippingNotOffered("parcel", ShippingMisfit.UNKNOWN));

        shipping = SHIPPING;
        pans = 5;
        refused(new ShippingNotOffered("parcel", ShippingMisfit.TOO_HEAVY));

        address = new Address("Ada", null, "Am Markt 1", null, "1010", "Wien", null, "AT", null);
        refused(new ShippingNotOffered("parcel", ShippingMisfit.NOT_TO_COUNTRY));

        shipping = new OfferedShipping(SHIPPING.id(), "parcel", "Parcel", new ShippingTariff("USD", List.of()));
        refused(new ShippingNotOffered("parcel", ShippingMisfit.OTHER_CURRENCY));
    }

    @Test
    void aVoucherThatDoesNotCountIsRefused() {
        voucher = voucher(false, null);
        refused(new VoucherNotUsable("TENTH", VoucherProblem.INACTIVE, null, null, null, null));

        voucher = voucher(true, euro(2_381));
        refused(new VoucherNotUsable("TENTH", VoucherProblem.BELOW_MINIMUM, euro(2_381), null, null, null));
    }

    @Test
    void aCodeThatNobodyKnowsIsRefused() {
        var lines = List.of(new PlaceOrder.Line(PAN.variantId(), 1));
        var at = new Circumstances(List.of(PAN), null, null, false, true, false, null);
        assertThat(decider.decide(new PlaceOrder(new OrderId(Ids.next()), ADA, NAMED, lines, null, null, null, "NONE",
                null, null, at), Order.NONE)).isEqualTo(Decision.refuse(new VoucherUnknown("NONE")));
    }

    @Test
    void whoMayNotPayLaterNamesAMethod() {
        method = null;
        refused(new PaymentMethodRequired(euro(2_632)));

        onAccount = true;
        assertThat(placed().payment()).isNull();
    }
}
