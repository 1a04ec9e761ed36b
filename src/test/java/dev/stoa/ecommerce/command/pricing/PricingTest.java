package dev.stoa.ecommerce.command.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.ShippingZone;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.WeightBand;
import dev.stoa.ecommerce.command.pricing.Basket.Item;
import dev.stoa.support.Seeded;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PricingTest {

    private static final String EUR = "EUR";
    private static final List<String> CLASSES = List.of("standard", "reduced", "zero", "unknown");
    private static final List<String> COUNTRIES = List.of("DE", "US", "CH", "XX");
    private static final Map<String, Map<String, BigDecimal>> RATES = Map.of("DE",
            Map.of("standard", new BigDecimal("19"), "reduced", new BigDecimal("7"), "zero", BigDecimal.ZERO), "US",
            Map.of("standard", new BigDecimal("8.875")), "CH",
            Map.of("standard", new BigDecimal("8.1"), "reduced", new BigDecimal("2.6")));
    private static final ShippingTariff TARIFF = new ShippingTariff(EUR, List.of(
            new ShippingZone(List.of("CH", "DE"), List.of(new WeightBand(1_000, eur(499)),
                    new WeightBand(31_500, eur(1_299)))),
            new ShippingZone(List.of(), List.of(new WeightBand(null, eur(2_990))))));

    private static Money eur(long cents) {
        return new Money(cents, EUR);
    }

    private static TaxSettings settings(boolean included) {
        return new TaxSettings(included, null, "standard", RATES);
    }

    private static Item item(long price, int quantity, String taxClass) {
        return new Item(eur(price), quantity, 400, taxClass);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsComputedFromTheLinesAnewIsTheSame(boolean included) {
        Seeded.times(4_000, random -> {
            var basket = basket(random);
            var settings = settings(included);
            assertThat(Pricing.totals(basket, settings)).isEqualTo(new Recount(basket, settings).totals());
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everySumIsTheSumOfItsParts(boolean included) {
        Seeded.times(1_000, random -> {
            var basket = basket(random);
            var totals = Pricing.totals(basket, settings(included));
            assertThat(totals.lines()).hasSameSizeAs(basket.items()).allSatisfy(line -> assertThat(
                    line.discount().minorUnits()).isBetween(0L, line.lineTotal().minorUnits()));
            assertThat(totals.lines().stream().mapToLong(line -> line.discount().minorUnits()).sum())
                    .isEqualTo(totals.discount().minorUnits());
            assertThat(totals.taxes().stream().mapToLong(tax -> tax.amount().minorUnits()).sum())
                    .isEqualTo(totals.tax().minorUnits());
            assertThat(totals.total().minorUnits()).isNotNegative();
        });
    }

    @Test
    void taxIsInThePricesOrOnThem() {
        var basket = new Basket(EUR, List.of(item(11_900, 1, "standard"), item(1_070, 2, "reduced")), null, null,
                "DE");
        var within = Pricing.totals(basket, settings(true));
        assertThat(within.total()).isEqualTo(eur(14_040));
        assertThat(within.taxes()).containsExactly(new Totals.Tax(new BigDecimal("7"), eur(2_000), eur(140)),
                new Totals.Tax(new BigDecimal("19"), eur(10_000), eur(1_900)));
        var onTop = Pricing.totals(basket, settings(false));
        assertThat(onTop.tax()).isEqualTo(eur(2_261 + 150));
        assertThat(onTop.total()).isEqualTo(eur(14_040 + 2_411));
    }

    @Test
    void aHalfIsRoundedToEven() {
        var taxed = new TaxSettings(false, null, "standard", Map.of("DE", Map.of("standard", new BigDecimal("50"))));
        assertThat(List.of(1L, 3L, 5L)).extracting(price -> Pricing
                .totals(new Basket(EUR, List.of(item(price, 1, "standard")), null, null, "DE"), taxed).tax()
                .minorUnits()).containsExactly(0L, 2L, 2L);
    }

    @Test
    void aDiscountIsSpreadByTheLargestRemainders() {
        var off = new VoucherBenefit.AmountOff(eur(100));
        var basket = new Basket(EUR, List.of(item(100, 1, "zero"), item(100, 1, "zero"), item(100, 1, "zero")), off,
                null, null);
        assertThat(Pricing.totals(basket, settings(true)).lines()).extracting(line -> line.discount().minorUnits())
                .containsExactly(34L, 33L, 33L);
    }

    @Test
    void nothingIsEverPaidOut() {
        var off = new VoucherBenefit.AmountOff(eur(5_000));
        var totals = Pricing.totals(new Basket(EUR, List.of(item(1_999, 2, "standard")), off, TARIFF, "DE"),
                settings(true));
        assertThat(totals.discount()).isEqualTo(eur(3_998));
        assertThat(totals.total()).isEqualTo(eur(499));
    }

    @Test
    void shippingIsPricedByCountryAndWeight() {
        assertThat(shipping(2, "DE")).isEqualTo(eur(499));
        assertThat(shipping(3, "DE")).isEqualTo(eur(1_299));
        assertThat(shipping(3, "US")).isEqualTo(eur(2_990));
        assertThat(shipping(100, "DE")).isNull();
        assertThat(shipping(3, null)).isNull();
    }

    @Test
    void theLargestCartDoesNotOverflow() {
        var dear = IntStream.range(0, 100).mapToObj(_ -> item(10_000_000_000L, 10_000, "standard")).toList();
        var off = new VoucherBenefit.PercentageOff(new BigDecimal("33.3333"));
        assertThat(Pricing.totals(new Basket(EUR, dear, off, TARIFF, "US"), settings(false)).total().minorUnits())
                .isPositive();
    }

    private static @Nullable Money shipping(int pieces, @Nullable String country) {
        return Pricing.totals(new Basket(EUR, List.of(item(100, pieces, "standard")), null, TARIFF, country),
                settings(true)).shipping();
    }

    private static Basket basket(Random random) {
        var items = IntStream.range(0, random.nextInt(12)).mapToObj(_ -> new Item(
                eur(1 + random.nextLong(random.nextBoolean() ? 30 : 100_000_000)),
                1 + random.nextInt(random.nextBoolean() ? 3 : 10_000), random.nextInt(2_000),
                CLASSES.get(random.nextInt(CLASSES.size())))).toList();
        return new Basket(EUR, items, benefit(random), random.nextInt(4) == 0 ? null : TARIFF,
                random.nextInt(8) == 0 ? null : COUNTRIES.get(random.nextInt(COUNTRIES.size())));
    }

    private static @Nullable VoucherBenefit benefit(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> new VoucherBenefit.FreeShipping();
            case 1 -> new VoucherBenefit.AmountOff(eur(1 + random.nextLong(1_000_000)));
            case 2 -> new VoucherBenefit.AmountOff(new Money(500, "USD"));
            case 3 -> new VoucherBenefit.PercentageOff(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4));
            default -> null;
        };
    }

    /** The totals told in another way: with fractions of whole numbers, line by line. */
    private record Recount(Basket basket, TaxSettings settings) {

        private static final BigInteger MILLION = BigInteger.valueOf(1_000_000);

        Totals totals() {
            var prices = basket.items().stream()
                    .map(item -> big(item.unitPrice().minorUnits()).multiply(big(item.quantity()))).toList();
            var subtotal = prices.stream().reduce(BigInteger.ZERO, BigInteger::add);
            var discount = discount(subtotal);
            var shares = shares(prices, subtotal, discount);
            var taxes = new TreeMap<BigDecimal, BigInteger[]>();
            var lines = IntStream.range(0, prices.size()).mapToObj(i -> {
                var rate = rate(basket.items().get(i).taxClass());
                return new Totals.Line(money(prices.get(i)), money(shares[i]), rate,
                        money(tax(prices.get(i).subtract(shares[i]), rate, taxes)));
            }).toList();
            var shipping = shippingPrice();
            var free = shipping != null && basket.benefit() instanceof VoucherBenefit.FreeShipping;
            var toShip = shipping == null || free ? BigInteger.ZERO : big(shipping.minorUnits());
            tax(toShip, rate("standard"), taxes);
            var tax = taxes.values().stream().map(it -> it[1]).reduce(BigInteger.ZERO, BigInteger::add);
            var total = subtotal.subtract(discount).add(toShip)
                    .add(settings.included() ? BigInteger.ZERO : tax);
            return new Totals(settings.included(), lines, money(subtotal), money(discount), shipping,
                    free ? java.util.Objects.requireNonNull(shipping) : eur(0),
                    taxes.entrySet().stream().map(it -> new Totals.Tax(it.getKey(),
                            money(settings.included()
                                    ? it.getValue()[0].subtract(it.getValue()[1])
                                    : it.getValue()[0]),
                            money(it.getValue()[1]))).toList(),
                    money(tax), money(total));
        }

        private BigInteger discount(BigInteger subtotal) {
            return switch (basket.benefit()) {
                case VoucherBenefit.PercentageOff(var percent) ->
                    rounded(subtotal.multiply(percent.movePointRight(4).toBigIntegerExact()), MILLION);
                case VoucherBenefit.AmountOff(var amount) ->
                    amount.currencyCode().equals(EUR) ? big(amount.minorUnits()).min(subtotal) : BigInteger.ZERO;
                case VoucherBenefit.FreeShipping _ -> BigInteger.ZERO;
                case null -> BigInteger.ZERO;
            };
        }

        /** One unit after the other, each to the line that is owed most. */
        private static BigInteger[] shares(List<BigInteger> prices, BigInteger subtotal, BigInteger discount) {
            var shares = prices.stream().map(price -> subtotal.signum() == 0
                    ? BigInteger.ZERO
                    : discount.multiply(price).divide(subtotal)).toArray(BigInteger[]::new);
            while (List.of(shares).stream().reduce(BigInteger.ZERO, BigInteger::add).compareTo(discount) < 0) {
                int most = 0;
                for (int i = 1; i < shares.length; i++) {
                    if (owed(prices, subtotal, discount, shares, i)
                            .compareTo(owed(prices, subtotal, discount, shares, most)) > 0) {
                        most = i;
                    }
                }
                shares[most] = shares[most].add(BigInteger.ONE);
            }
            return shares;
        }

        private static BigInteger owed(List<BigInteger> prices, BigInteger subtotal, BigInteger discount,
                BigInteger[] shares, int i) {
            return discount.multiply(prices.get(i)).subtract(shares[i].multiply(subtotal));
        }

        private BigInteger tax(BigInteger amount, BigDecimal rate, Map<BigDecimal, BigInteger[]> taxes) {
            var share = rate.movePointRight(4).toBigIntegerExact();
            var tax = rounded(amount.multiply(share), settings.included() ? MILLION.add(share) : MILLION);
            if (share.signum() > 0 && amount.signum() > 0) {
                var sums = taxes.computeIfAbsent(rate, _ -> new BigInteger[]{BigInteger.ZERO, BigInteger.ZERO});
                sums[0] = sums[0].add(amount);
                sums[1] = sums[1].add(tax);
            }
            return tax;
        }

        private @Nullable Money shippingPrice() {
            long grams = basket.items().stream().mapToLong(item -> (long) item.quantity() * item.weightGrams()).sum();
            var country = basket.countryCode();
            if (basket.tariff() == null || country == null) {
                return null;
            }
            return switch (country) {
                case "DE", "CH" -> grams <= 1_000 ? eur(499) : grams <= 31_500 ? eur(1_299) : null;
                default -> eur(2_990);
            };
        }

        private BigDecimal rate(String taxClass) {
            return basket.countryCode() == null
                    ? BigDecimal.ZERO
                    : RATES.getOrDefault(basket.countryCode(), Map.of()).getOrDefault(taxClass, BigDecimal.ZERO);
        }

        private static BigInteger rounded(BigInteger numerator, BigInteger denominator) {
            var parts = numerator.divideAndRemainder(denominator);
            int half = parts[1].shiftLeft(1).compareTo(denominator);
            return half > 0 || half == 0 && parts[0].testBit(0) ? parts[0].add(BigInteger.ONE) : parts[0];
        }

        private static BigInteger big(long value) {
            return BigInteger.valueOf(value);
        }

        private static Money money(BigInteger value) {
            return eur(value.longValueExact());
        }
    }
}
