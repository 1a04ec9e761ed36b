package dev.stoa.ecommerce.command.pricing;

import dev.stoa.ecommerce.command.events.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a basket costs. See {@link Pricing} for how it is computed.
 *
 * @param taxIncluded
 *            whether the tax is contained in all other amounts; else it is on top of all but the total
 * @param lines
 *            one for each item, in the same order
 * @param subtotal
 *            what the lines cost before any discount
 * @param discount
 *            what the voucher takes off the lines, the sum over the lines
 * @param shipping
 *            what shipping costs before any discount; null where none is chosen or it is not offered for this basket
 * @param shippingDiscount
 *            what the voucher takes off shipping
 * @param taxes
 *            by rate, from the lowest; rates of zero are left out
 * @param tax
 *            the sum over the rates
 * @param total
 *            what is to be paid
 */
public record Totals(boolean taxIncluded, List<Line> lines, Money subtotal, Money discount, @Nullable Money shipping,
        Money shippingDiscount, List<Tax> taxes, Money tax, Money total) {

    /**
     * What a line costs.
     *
     * @param lineTotal
     *            before its discount
     */
    public record Line(Money lineTotal, Money discount, BigDecimal taxRate, Money tax) {

        Taxed taxed() {
            return new Taxed(lineTotal.minorUnits() - discount.minorUnits(), taxRate, tax.minorUnits());
        }
    }

    /**
     * The tax at one rate, on lines and shipping.
     *
     * @param rate
     *            in percent
     * @param net
     *            what is taxed, without the tax
     */
    public record Tax(BigDecimal rate, Money net, Money amount) {}
}
