package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPayment;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.ecommerce.command.events.OrderVoucher;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.Totals;
import dev.stoa.ecommerce.command.product.Offer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** An order that is taken, as the log keeps it. */
record PricedOrder(Draft draft, Map<VariantId, Offer> offers, Totals totals) {

    OrderPlaced placed() {
        return new OrderPlaced(draft.customer(), lines(), totals.total(), sums(), delivery(), voucher(), payment(),
                draft.cart(), draft.at().reservedUntil());
    }

    private List<OrderLine> lines() {
        return IntStream.range(0, draft.lines().size()).mapToObj(this::line).toList();
    }

    private OrderLine line(int number) {
        var wish = draft.lines().get(number);
        var offer = Objects.requireNonNull(offers.get(wish.variantId()));
        var sums = totals.lines().get(number);
        return new OrderLine(offer.productId().value(), offer.variantId().value(), offer.sku(), offer.productName(),
                offer.variantName(), wish.quantity(), offer.price(), sums.discount(), sums.taxRate(), sums.tax(),
                offer.weightGrams());
    }

    private OrderSums sums() {
        return new OrderSums(totals.taxIncluded(), totals.subtotal(), totals.discount(), totals.shipping(),
                totals.shippingDiscount(),
                totals.taxes().stream().map(tax -> new OrderTax(tax.rate(), tax.net(), tax.amount())).toList(),
                totals.tax());
    }

    private @Nullable OrderDelivery delivery() {
        var shipping = draft.at().shipping();
        if (draft.shipping() == null && draft.billing() == null && shipping == null) {
            return null;
        }
        return new OrderDelivery(draft.customer().customerId(), draft.shipping(), draft.billing(),
                shipping == null ? null : shipping.id().value(), shipping == null ? null : shipping.code(),
                shipping == null ? null : shipping.name());
    }

    private @Nullable OrderVoucher voucher() {
        var voucher = draft.at().voucher();
        return voucher == null
                ? null
                : new OrderVoucher(voucher.voucherId().value(), voucher.code(), draft.at().account());
    }

    private @Nullable OrderPayment payment() {
        var method = draft.paymentMethod();
        return method == null || totals.total().minorUnits() == 0
                ? null
                : new OrderPayment(draft.customer().customerId(), method);
    }
}
