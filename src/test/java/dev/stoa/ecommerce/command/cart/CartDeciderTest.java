package dev.stoa.ecommerce.command.cart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.CartAddressed;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.CartLineAdded;
import dev.stoa.ecommerce.command.events.CartLineChanged;
import dev.stoa.ecommerce.command.events.CartLineRemoved;
import dev.stoa.ecommerce.command.events.CartMerged;
import dev.stoa.ecommerce.command.events.CartOpened;
import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.CartShippingChosen;
import dev.stoa.ecommerce.command.events.CartVoucherApplied;
import dev.stoa.ecommerce.command.events.CartVoucherRemoved;
import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.pricing.ShippingMisfit;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.ecommerce.command.promotion.VoucherNotUsable;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import dev.stoa.support.DeciderScenario;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CartDeciderTest {

    private static final UUID ADA = Ids.next();
    private static final CartId GUESTS = new CartId(Ids.next());
    private static final CartId ADAS = CustomerCart.of(ADA);
    private static final Offer PAN = offer("EUR", 1_990, true);
    private static final Offer POT = offer("EUR", 2_990, true);
    private static final CartEvent OPENED = new CartOpened(null);
    private static final UUID VOUCHER = Ids.next();
    private static final UUID ORDER = Ids.next();
    private static final UUID PARCEL = Ids.next();
    private static final WishedAddress HOME = new WishedAddress(" Ada ", null, "Main St 1", " ", "10115", "Berlin",
            null, "DE", null);
    private static final Address AT_HOME = HOME.address();

    private static Offer offer(String currencyCode, long price, boolean forSale) {
        return new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), "SKU", "Pan", "small",
                new Money(price, currencyCode), 400, "standard", forSale);
    }

    private static CartLine line(Offer offer, int quantity) {
        return new CartLine(offer.variantId().value(), quantity, offer.price());
    }

    private static CartEvent has(Offer offer, int quantity) {
        return new CartLineAdded(line(offer, quantity));
    }

    private static DeciderScenario<CartCommand, Cart, CartEvent> given(CartEvent... events) {
        return DeciderScenario.of(new CartDecider()).given(events);
    }

    private static AddToCart add(Offer offer, int quantity) {
        return new AddToCart(GUESTS, true, null, offer.variantId(), quantity, offer);
    }

    private static ChangeCartLine change(Offer offer, int quantity) {
        return new ChangeCartLine(GUESTS, true, offer.variantId(), quantity, offer);
    }

    private static Cart cart(CartEvent... events) {
        var decider = new CartDecider();
        return Stream.of(events).reduce(Cart.NONE, decider::evolve, (_, cart) -> cart);
    }

    private static MergeCart merge(CartEvent... guests) {
        return MergeCart.into(ADA, GUESTS, cart(guests).contents());
    }

    private static CartMerged merged(List<CartLine> lines, List<CartLine> leftOut, @Nullable UUID voucher) {
        return new CartMerged(GUESTS.value(), ADA, lines, leftOut, voucher, null, null, null);
    }

    @Test
    void theFirstThingOpensACart() {
        given().when(new OpenCart(GUESTS, PAN.variantId(), 2, PAN)).then(OPENED, has(PAN, 2));
        given(OPENED, has(PAN, 2)).when(new OpenCart(GUESTS, PAN.variantId(), 2, PAN)).thenNothing();
        given().when(new AddToCart(ADAS, false, ADA, PAN.variantId(), 1, PAN)).then(new CartOpened(ADA),
                has(PAN, 1));
        given().when(add(PAN, 1)).thenTargetMissing();
    }

    @Test
    void quantitiesAddUpToTheLimit() {
        given(OPENED, has(PAN, 2)).when(add(POT, 1)).then(has(POT, 1));
        given(OPENED, has(PAN, 2)).when(add(PAN, 9_998)).then(new CartLineChanged(line(PAN, 10_000)));
        given(OPENED, has(PAN, 2)).when(add(PAN, 9_999))
                .thenRefused(new QuantityTooLarge(PAN.variantId(), 10_001, 10_000));
    }

    @Test
    void aLineIsChangedToAQuantityAtThePriceOfNow() {
        var dearer = new Offer(PAN.productId(), PAN.variantId(), "SKU", "Pan", "small", new Money(2_100, "EUR"), 400,
                "standard", true);
        given(OPENED, has(PAN, 2)).when(change(PAN, 1)).then(new CartLineChanged(line(PAN, 1)));
        given(OPENED, has(PAN, 2)).when(change(PAN, 2)).thenNothing();
        given(OPENED, has(PAN, 2)).when(change(dearer, 2)).then(new CartLineChanged(line(dearer, 2)));
        given(OPENED, has(PAN, 2)).when(change(POT, 2)).thenRefused(new NotInCart(POT.variantId()));
        given().when(change(PAN, 1)).thenTargetMissing();
    }

    @Test
    void aLineIsRemovedOnce() {
        var remove = new RemoveFromCart(GUESTS, true, PAN.variantId());
        given(OPENED, has(PAN, 2)).when(remove).then(new CartLineRemoved(PAN.variantId().value()));
        given(OPENED, has(PAN, 2), new CartLineRemoved(PAN.variantId().value())).when(remove).thenNothing();
    }

    @Test
    void onlyWhatIsForSaleInTheCartsCurrencyComesIn() {
        var draft = offer("EUR", 1, false);
        var dollar = offer("USD", 1, true);
        given(OPENED, has(PAN, 1)).when(add(draft, 1)).thenRefused(new VariantNotForSale(draft.variantId()));
        given(OPENED, has(PAN, 1)).when(new AddToCart(GUESTS, true, null, PAN.variantId(), 1, null))
                .thenRefused(new VariantNotForSale(PAN.variantId()));
        given(OPENED, has(PAN, 1)).when(add(dollar, 1)).thenRefused(new CartInOtherCurrency("EUR", "USD"));
        given(OPENED, has(PAN, 1), new CartLineRemoved(PAN.variantId().value())).when(add(dollar, 1))
                .then(has(dollar, 1));
    }

    @Test
    void aCartHasAHundredLines() {
        var full = Stream.concat(Stream.of(OPENED),
                IntStream.range(0, 100).mapToObj(_ -> has(offer("EUR", 1, true), 1))).toArray(CartEvent[]::new);
        given(full).when(add(PAN, 1)).thenRefused(new CartFull(100));
    }

    private static OfferedVoucher summer(boolean active) {
        var terms = new VoucherTerms(new VoucherBenefit.FreeShipping(), null, null, null, null, null);
        return new OfferedVoucher(new VoucherId(VOUCHER), "SUMMER",
                new VoucherUse(terms, active, 0, 0, true, null, Instant.EPOCH));
    }

    @Test
    void whatIsOrderedIsTakenOutAndTheRestStays() {
        var take = new TakeFromCart(GUESTS, new OrderId(ORDER), List.of(new LineQuantity(PAN.variantId().value(), 2)),
                VOUCHER);
        given(OPENED, has(PAN, 2), new CartVoucherApplied(VOUCHER)).when(take)
                .then(new CartOrdered(ORDER, List.of(), true));
        given(OPENED, has(PAN, 3), new CartVoucherApplied(Ids.next())).when(take)
                .then(new CartOrdered(ORDER, List.of(new CartLine(PAN.variantId().value(), 1, PAN.price())), false));
        given(OPENED, has(PAN, 1)).when(take).then(new CartOrdered(ORDER, List.of(), false));
        given().when(take).thenTargetMissing();
    }

    @Test
    void aVoucherStaysUntilAnotherComes() {
        var offered = summer(true);
        var apply = new ApplyVoucher(GUESTS, true, "summer", offered);
        given(OPENED).when(apply).then(new CartVoucherApplied(VOUCHER));
        given(OPENED, new CartVoucherApplied(VOUCHER)).when(apply).thenNothing();
        given(OPENED, new CartVoucherApplied(Ids.next())).when(apply).then(new CartVoucherApplied(VOUCHER));
        given(OPENED).when(new ApplyVoucher(GUESTS, true, "sumer", null)).thenRefused(new VoucherUnknown("sumer"));
        given(OPENED).when(new ApplyVoucher(GUESTS, true, "summer",
                summer(false)))
                .thenRefused(new VoucherNotUsable("SUMMER", VoucherProblem.INACTIVE, null, null, null, null));
        given(OPENED, new CartVoucherApplied(VOUCHER)).when(new RemoveVoucher(GUESTS, true))
                .then(new CartVoucherRemoved());
        given(OPENED).when(new RemoveVoucher(GUESTS, true)).thenNothing();
    }

    @Test
    void anAddressThatIsNotToldStaysAsItIs() {
        given(OPENED).when(new SetCartAddresses(GUESTS, true, HOME, null))
                .then(new CartAddressed(GUESTS.value(), AT_HOME, null));
        given(new CartOpened(ADA)).when(new SetCartAddresses(ADAS, false, null, HOME))
                .then(new CartAddressed(ADA, null, AT_HOME));
        given(OPENED, new CartAddressed(GUESTS.value(), AT_HOME, null))
                .when(new SetCartAddresses(GUESTS, true, null, HOME))
                .then(new CartAddressed(GUESTS.value(), AT_HOME, AT_HOME));
        given(OPENED, new CartAddressed(GUESTS.value(), AT_HOME, null))
                .when(new SetCartAddresses(GUESTS, true, HOME, null)).thenNothing();
        assertThat(AT_HOME.name()).isEqualTo("Ada");
        assertThat(AT_HOME.addition()).isNull();
    }

    @Test
    void aShippingMethodIsChosen() {
        var choose = new ChooseShipping(GUESTS, true, "parcel", new ShippingMethodId(PARCEL));
        given(OPENED).when(choose).then(new CartShippingChosen(PARCEL));
        given(OPENED, new CartShippingChosen(PARCEL)).when(choose).thenNothing();
        given(OPENED).when(new ChooseShipping(GUESTS, true, "pigeon", null))
                .thenRefused(new ShippingNotOffered("pigeon", ShippingMisfit.UNKNOWN));
    }

    @Test
    void aGuestsCartEndsWhenItIsClaimed() {
        var claim = new HandOverCart(GUESTS, true, ADA);
        given(OPENED, has(PAN, 1), new CartVoucherApplied(VOUCHER)).when(claim).then(new CartClaimed(ADA,
                new CartContents(List.of(line(PAN, 1)), VOUCHER, null, null, null)))
                .whenTaken(CartRound.claim(GUESTS.value(), 0), new CheckoutUnderWay(GUESTS, null, null));
        given(OPENED, new CartClaimed(ADA, null)).when(claim).thenNothing();
        given(OPENED, new CartClaimed(ADA, null)).when(new HandOverCart(GUESTS, true, Ids.next()))
                .thenRefused(new CartNotOpen(GUESTS));
        given(OPENED, new CartClaimed(ADA, null)).when(add(PAN, 1)).thenRefused(new CartNotOpen(GUESTS));
        given(new CartOpened(ADA)).when(claim).thenTargetMissing();
        given().when(claim).thenTargetMissing();
    }

    @Test
    void whatIsMergedAddsUpAndIsMergedOnce() {
        given().when(merge(OPENED, has(PAN, 2))).then(new CartOpened(ADA),
                merged(List.of(line(PAN, 2)), List.of(), null));
        var once = merged(List.of(line(PAN, 3), line(POT, 1)), List.of(), null);
        given(new CartOpened(ADA), has(PAN, 1)).when(merge(OPENED, has(PAN, 2), has(POT, 1))).then(once);
        given(new CartOpened(ADA), has(PAN, 1), once).when(merge(OPENED, has(PAN, 2), has(POT, 1))).thenNothing();
    }

    @Test
    void whatFindsNoPlaceIsLeftOutAndTold() {
        given(new CartOpened(ADA), has(PAN, 9_999)).when(merge(OPENED, has(PAN, 3)))
                .then(merged(List.of(line(PAN, 10_000)), List.of(line(PAN, 2)), null));
        var dollar = offer("USD", 1, true);
        given(new CartOpened(ADA), has(PAN, 1)).when(merge(OPENED, has(dollar, 3)))
                .then(merged(List.of(), List.of(line(dollar, 3)), null));
        var full = Stream.concat(Stream.of(new CartOpened(ADA), has(PAN, 1)),
                IntStream.range(1, 100).mapToObj(_ -> has(offer("EUR", 1, true), 1))).toArray(CartEvent[]::new);
        given(full).when(merge(OPENED, has(POT, 1), has(PAN, 1)))
                .then(merged(List.of(line(PAN, 2)), List.of(line(POT, 1)), null));
    }

    @Test
    void theOwnVoucherWins() {
        var other = Ids.next();
        given(new CartOpened(ADA), new CartVoucherApplied(VOUCHER))
                .when(merge(OPENED, new CartVoucherApplied(other)))
                .then(merged(List.of(), List.of(), VOUCHER));
        given(new CartOpened(ADA)).when(merge(OPENED, new CartVoucherApplied(other)))
                .then(merged(List.of(), List.of(), other));
    }

    @Test
    void nothingIsMergedThatNobodyKnows() {
        given().when(MergeCart.into(ADA, GUESTS, null)).thenTargetMissing();
    }

    @Test
    void aCartIsItsCustomersOrWhoHasItsSecret() {
        var decider = new CartDecider();
        var ada = Acting.account(ADA);
        var remove = new RemoveFromCart(GUESTS, false, PAN.variantId());
        assertThat(decider.isOwner(add(PAN, 1), cart(OPENED), Actor.ANONYMOUS)).isTrue();
        assertThat(decider.isOwner(remove, cart(OPENED), Actor.ANONYMOUS)).isFalse();
        assertThat(decider.isOwner(remove, cart(OPENED), ada)).isFalse();
        var own = new RemoveFromCart(ADAS, false, PAN.variantId());
        assertThat(decider.isOwner(own, cart(new CartOpened(ADA)), ada)).isTrue();
        assertThat(decider.isOwner(own, cart(new CartOpened(ADA)), Acting.somebody())).isFalse();
        assertThat(decider.isOwner(own, cart(new CartOpened(ADA)), Acting.merchant())).isFalse();
        assertThat(decider.isOwner(new HandOverCart(GUESTS, true, ADA), cart(OPENED), ada)).isTrue();
        assertThat(decider.isOwner(new HandOverCart(GUESTS, true, ADA), cart(OPENED), Acting.somebody())).isFalse();
        assertThat(decider.isOwner(new HandOverCart(GUESTS, false, ADA), cart(OPENED), ada)).isFalse();
        assertThat(decider.isOwner(merge(OPENED), Cart.NONE, Acting.somebody())).isFalse();
    }
}
