package dev.stoa.ecommerce.command.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the total of an order came about.
 *
 * @param taxIncluded
 *            whether the tax is contained in all other amounts; else it is on top of all but the total
 * @param subtotal
 *            what the lines cost before any discount
 * @param discount
 *            what the voucher took off the lines
 * @param shipping
 *            what shipping costs before any discount; null where no way was chosen
 * @param shippingDiscount
 *            what the voucher took off shipping
 * @param taxes
 *            by rate, from the lowest
 * @param tax
 *            the sum over the rates
 */
public record OrderSums(boolean taxIncluded, Money subtotal, Money discount, @Nullable Money shipping,
        Money shippingDiscount, List<OrderTax> taxes, Money tax) {}
