package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be paid for.
 *
 * @param currencyCode
 *            the currency of all prices in it
 * @param benefit
 *            of the voucher, where one is valid
 * @param tariff
 *            of the shipping method, where one is chosen
 * @param countryCode
 *            where it goes; null where nobody said yet
 */
public record Basket(String currencyCode, List<Item> items, @Nullable VoucherBenefit benefit,
        @Nullable ShippingTariff tariff, @Nullable String countryCode) {

    /**
     * A line.
     *
     * @param unitPrice
     *            of a piece, with or without tax as the settings say
     * @param weightGrams
     *            of a piece
     * @param taxClass
     *            such as {@code standard}
     */
    public record Item(Money unitPrice, int quantity, int weightGrams, String taxClass) {

        Money lineTotal() {
            return unitPrice.times(quantity);
        }
    }

    /** The same, shipped by another tariff. */
    public Basket by(@Nullable ShippingTariff other) {
        return new Basket(currencyCode, items, benefit, other, countryCode);
    }

    /** What the lines cost before any discount. */
    public Money subtotal() {
        return items.stream().map(Item::lineTotal).reduce(new Money(0, currencyCode), Money::plus);
    }

    /** What all of it weighs. */
    public long grams() {
        return items.stream().mapToLong(item -> (long) item.weightGrams() * item.quantity()).sum();
    }
}
