package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Computes what a basket costs: the one place where prices, discounts, shipping and tax come together. Pure.
 *
 * <p>
 * All amounts are whole minor units of the currency, such as cents, and what is shown sums exactly:
 * <ul>
 * <li>A percentage off is taken of the subtotal and rounded half to even. An amount off is never more than the
 * subtotal.
 * <li>The discount is spread over the lines in proportion to what they cost: each gets its share rounded down, and what
 * is left goes, one minor unit each, to the lines with the largest remainders; of equal ones to the first.
 * <li>Tax is computed for each line, after its discount, and for shipping, after its discount, each rounded half to
 * even. It is in the amount where prices include tax ({@code amount · rate / (100 + rate)}), else on top of it
 * ({@code amount · rate / 100}). The tax at one rate is the sum over what is taxed at it, the tax the sum over the
 * rates.
 * <li>The total is the lines and shipping after discounts, and the tax where it is not included.
 * </ul>
 */
public final class Pricing {

    private final Basket basket;
    private final TaxSettings settings;
    private final boolean included;

    private Pricing(Basket basket, TaxSettings settings) {
        this.basket = basket;
        this.settings = settings;
        this.included = settings.included();
    }

    /**
     * @throws IllegalArgumentException
     *             when a price is not in the currency of the basket
     * @throws ArithmeticException
     *             when a sum is beyond a long
     */
    public static Totals totals(Basket basket, TaxSettings settings) {
        return new Pricing(basket, settings).totals();
    }

    private Totals totals() {
        var subtotal = basket.subtotal();
        long discount = Discounts.of(basket.benefit(), subtotal.minorUnits(), basket.currencyCode());
        var lines = lines(discount);
        var shipping = shipping();
        var shippingDiscount = shipping != null && basket.benefit() instanceof VoucherBenefit.FreeShipping
                ? shipping.minorUnits()
                : 0;
        long toShip = shipping == null ? 0 : shipping.minorUnits() - shippingDiscount;
        var taxed = new ArrayList<>(lines.stream().map(Totals.Line::taxed).toList());
        taxed.add(Taxed.of(toShip, rate(settings.shippingClass()), included));
        var taxes = byRate(taxed);
        long tax = taxes.stream().mapToLong(it -> it.amount().minorUnits()).reduce(0, Math::addExact);
        long before = Math.addExact(subtotal.minorUnits() - discount, toShip);
        return new Totals(included, lines, subtotal, money(discount), shipping, money(shippingDiscount), taxes,
                money(tax), money(included ? before : Math.addExact(before, tax)));
    }

    private List<Totals.Line> lines(long discount) {
        var lineTotals = basket.items().stream().mapToLong(item -> item.lineTotal().minorUnits()).toArray();
        var shares = Discounts.spread(discount, lineTotals);
        var lines = new ArrayList<Totals.Line>();
        for (int i = 0; i < shares.length; i++) {
            var taxed = Taxed.of(lineTotals[i] - shares[i], rate(basket.items().get(i).taxClass()), included);
            lines.add(new Totals.Line(money(lineTotals[i]), money(shares[i]), taxed.rate(), money(taxed.tax())));
        }
        return List.copyOf(lines);
    }

    private @Nullable Money shipping() {
        var tariff = basket.tariff();
        var country = settings.destination(basket.countryCode());
        return tariff == null || country == null || !tariff.currencyCode().equals(basket.currencyCode())
                ? null
                : tariff.price(country, basket.grams()).orElse(null);
    }

    private List<Totals.Tax> byRate(List<Taxed> taxed) {
        var sums = new TreeMap<BigDecimal, Taxed>();
        taxed.stream().filter(it -> it.rate().signum() > 0 && it.amount() > 0).forEach(it -> sums.merge(it.rate(), it,
                (a, b) -> new Taxed(Math.addExact(a.amount(), b.amount()), a.rate(), a.tax() + b.tax())));
        return sums.values().stream()
                .map(it -> new Totals.Tax(it.rate(), money(it.net(included)), money(it.tax()))).toList();
    }

    private BigDecimal rate(String taxClass) {
        return settings.rate(basket.countryCode(), taxClass);
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, basket.currencyCode());
    }
}
