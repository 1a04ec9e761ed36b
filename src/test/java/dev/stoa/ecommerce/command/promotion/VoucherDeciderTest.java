package dev.stoa.ecommerce.command.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherChanged;
import dev.stoa.ecommerce.command.events.VoucherCreated;
import dev.stoa.ecommerce.command.events.VoucherDeactivated;
import dev.stoa.ecommerce.command.events.VoucherEvent;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoucherDeciderTest {

    private static final VoucherId VOUCHER = new VoucherId(Ids.next());
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final UUID ADA = Ids.next();
    private static final UUID ORDER = Ids.next();
    private static final Money SUBTOTAL = new Money(5_000, "EUR");
    private static final VoucherBenefit TENTH = new VoucherBenefit.PercentageOff(new BigDecimal("10"));

    private static VoucherTerms terms(@Nullable Instant from, @Nullable Instant until, @Nullable Money minimum,
            @Nullable Integer uses, @Nullable Integer perCustomer) {
        return new VoucherTerms(TENTH, from, until, minimum, uses, perCustomer);
    }

    private static VoucherTerms limited(@Nullable Integer uses, @Nullable Integer perCustomer) {
        return terms(null, null, null, uses, perCustomer);
    }

    private static WishedTerms wished(@Nullable Integer uses) {
        return new WishedTerms(new WishedBenefit(new BigDecimal("10.0"), null, null), null,
                NOON.atOffset(ZoneOffset.ofHours(2)), null, uses, null);
    }

    private static VoucherEvent created(VoucherTerms terms) {
        return new VoucherCreated("SUMMER", terms);
    }

    private static DeciderScenario<VoucherCommand, Voucher, VoucherEvent> given(VoucherEvent... events) {
        return DeciderScenario.of(new VoucherDecider()).given(events);
    }

    private static RedeemVoucher redeem(UUID order, UUID customer) {
        return new RedeemVoucher(VOUCHER, new OrderId(order), new CustomerId(customer), true, SUBTOTAL, NOON);
    }

    private static VoucherNotUsable because(VoucherProblem problem) {
        return new VoucherNotUsable("SUMMER", problem, null, null, null, null);
    }

    @Test
    void aCodeIsKeptInUpperCaseAndClaimed() {
        given().when(new CreateVoucher(VOUCHER, "Summer-26", wished(3)))
                .then(new VoucherCreated("SUMMER-26", terms(null, NOON, null, 3, null)))
                .taking(new Claim("ecommerce.voucher-code", "SUMMER-26"))
                .whenTaken(new Claim("ecommerce.voucher-code", "SUMMER-26"), new VoucherCodeTaken("SUMMER-26"));
        given(created(limited(null, null))).when(new CreateVoucher(VOUCHER, "x", wished(3))).thenNothing();
    }

    @Test
    void termsAreChangedUntilItIsTakenBack() {
        given(created(limited(null, null))).when(new ChangeVoucher(VOUCHER, wished(7)))
                .then(new VoucherChanged(terms(null, NOON, null, 7, null)));
        given(created(terms(null, NOON, null, 7, null))).when(new ChangeVoucher(VOUCHER, wished(7))).thenNothing();
        given(created(limited(null, null)), new VoucherDeactivated()).when(new ChangeVoucher(VOUCHER, wished(7)))
                .thenRefused(because(VoucherProblem.INACTIVE));
        given().when(new ChangeVoucher(VOUCHER, wished(7))).thenTargetMissing();
    }

    @Test
    void itIsTakenBackOnce() {
        given(created(limited(null, null))).when(new DeactivateVoucher(VOUCHER)).then(new VoucherDeactivated());
        given(created(limited(null, null)), new VoucherDeactivated()).when(new DeactivateVoucher(VOUCHER))
                .thenNothing();
        given().when(new DeactivateVoucher(VOUCHER)).thenTargetMissing();
    }

    @Test
    void anOrderHasOneUse() {
        given(created(limited(1, null))).when(redeem(ORDER, ADA)).then(new VoucherRedeemed(ORDER, ADA, 1));
        given(created(limited(1, null)), new VoucherRedeemed(ORDER, ADA, 1)).when(redeem(ORDER, ADA)).thenNothing();
        given(created(limited(1, null)), new VoucherRedeemed(ORDER, ADA, 1)).when(redeem(Ids.next(), Ids.next()))
                .thenRefused(because(VoucherProblem.USED_UP));
        given().when(redeem(ORDER, ADA)).thenTargetMissing();
    }

    @Test
    void aUseThatIsGivenBackCanBeHadAgain() {
        var back = new GiveBackVoucher(VOUCHER, new OrderId(ORDER));
        given(created(limited(1, 1)), new VoucherRedeemed(ORDER, ADA, 1)).when(back)
                .then(new VoucherReturned(ORDER, ADA, 0));
        var next = Ids.next();
        given(created(limited(1, 1)), new VoucherRedeemed(ORDER, ADA, 1), new VoucherReturned(ORDER, ADA, 0))
                .when(redeem(next, ADA)).then(new VoucherRedeemed(next, ADA, 1));
        given(created(limited(1, 1)), new VoucherRedeemed(ORDER, ADA, 1), new VoucherReturned(ORDER, ADA, 0))
                .when(back).thenNothing();
    }

    @Test
    void aCustomerHasAsManyAsOneMay() {
        given(created(limited(9, 1)), new VoucherRedeemed(ORDER, ADA, 1)).when(redeem(Ids.next(), ADA))
                .thenRefused(because(VoucherProblem.USED_UP_BY_CUSTOMER));
        var other = Ids.next();
        var otherOrder = Ids.next();
        given(created(limited(9, 1)), new VoucherRedeemed(ORDER, ADA, 1)).when(redeem(otherOrder, other))
                .then(new VoucherRedeemed(otherOrder, other, 2));
        given(created(limited(9, 1)))
                .when(new RedeemVoucher(VOUCHER, new OrderId(ORDER), new CustomerId(ADA), false, SUBTOTAL, NOON))
                .thenRefused(because(VoucherProblem.FOR_ACCOUNTS_ONLY));
    }

    @Test
    void itIsGoodFromItsFirstMomentToBeforeItsLast() {
        given(created(terms(NOON, NOON.plusMillis(1), null, null, null))).when(redeem(ORDER, ADA))
                .then(new VoucherRedeemed(ORDER, ADA, 1));
        given(created(terms(NOON.plusMillis(1), null, null, null, null))).when(redeem(ORDER, ADA))
                .thenRefused(new VoucherNotUsable("SUMMER", VoucherProblem.NOT_YET_VALID, null, NOON.plusMillis(1),
                        null, null));
        given(created(terms(null, NOON, null, null, null))).when(redeem(ORDER, ADA))
                .thenRefused(new VoucherNotUsable("SUMMER", VoucherProblem.EXPIRED, null, null, NOON, null));
        given(created(limited(null, null)), new VoucherDeactivated()).when(redeem(ORDER, ADA))
                .thenRefused(because(VoucherProblem.INACTIVE));
    }

    @Test
    void itAsksForItsMinimumInItsCurrency() {
        given(created(terms(null, null, SUBTOTAL, null, null))).when(redeem(ORDER, ADA))
                .then(new VoucherRedeemed(ORDER, ADA, 1));
        given(created(terms(null, null, new Money(5_001, "EUR"), null, null))).when(redeem(ORDER, ADA))
                .thenRefused(new VoucherNotUsable("SUMMER", VoucherProblem.BELOW_MINIMUM, new Money(5_001, "EUR"), null,
                        null, null));
        var dollars = new VoucherTerms(new VoucherBenefit.AmountOff(new Money(1, "USD")), null, null, null, null,
                null);
        given(created(dollars)).when(redeem(ORDER, ADA))
                .thenRefused(new VoucherNotUsable("SUMMER", VoucherProblem.OTHER_CURRENCY, null, null, null, "USD"));
    }

    @Test
    void aLimitBelowWhatIsUsedLeavesNoFurtherUse() {
        given(created(limited(5, null)), new VoucherRedeemed(ORDER, ADA, 1), new VoucherRedeemed(Ids.next(), ADA, 2),
                new VoucherChanged(limited(1, null))).when(redeem(Ids.next(), ADA))
                .thenRefused(because(VoucherProblem.USED_UP));
    }

    @Test
    void countsAreOfUsesThatAreHad() {
        var decider = new VoucherDecider();
        var voucher = decider.evolve(Voucher.NONE, created(limited(5, 5)));
        voucher = decider.evolve(voucher, new VoucherRedeemed(ORDER, ADA, 1));
        assertThat(voucher.usesOf(ADA)).isEqualTo(1);
        voucher = decider.evolve(voucher, new VoucherReturned(ORDER, ADA, 0));
        assertThat(voucher.usesOf(ADA)).isZero();
        assertThat(voucher.usesByCustomer()).isEmpty();
    }
}
