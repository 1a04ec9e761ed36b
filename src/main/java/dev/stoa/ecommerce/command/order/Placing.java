package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.cart.ShippingNotOffered;
import dev.stoa.ecommerce.command.cart.VoucherUnknown;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.Pricing;
import dev.stoa.ecommerce.command.pricing.ShippingMisfit;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.pricing.Totals;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.VoucherNotUsable;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** An order on its way in: its lines matched with what is offered, then priced. */
record Placing(Draft draft, Map<VariantId, Offer> offers, TaxSettings tax) {

    static Placing of(Draft draft, TaxSettings tax) {
        return new Placing(draft, draft.offers(), tax);
    }

    Decision.Accepted<OrderEvent> accepted(Totals totals) {
        return Decision.accept(new PricedOrder(draft, offers, totals).placed());
    }

    Decision<OrderEvent> decision() {
        var refusal = refusedLine().or(this::mixedCurrencies).or(this::voucher).or(this::delivery);
        if (refusal.isPresent()) {
            return Decision.refuse(refusal.get());
        }
        var totals = Pricing.totals(Baskets.of(draft, offers), tax);
        return shipping(totals).or(() -> payment(totals)).<Decision<OrderEvent>>map(Decision::refuse)
                .orElseGet(() -> accepted(totals));
    }

    private Optional<Rejection> refusedLine() {
        var seen = new HashSet<VariantId>();
        for (int line = 0; line < draft.lines().size(); line++) {
            var variant = draft.lines().get(line).variantId();
            var offer = offers.get(variant);
            if (offer == null) {
                return Optional.of(new UnknownVariant(variant, line));
            }
            if (!offer.forSale()) {
                return Optional.of(new ProductNotAvailable(offer.productId(), variant, line));
            }
            if (!seen.add(variant)) {
                return Optional.of(new DuplicateLine(variant, line));
            }
        }
        return Optional.empty();
    }

    private Optional<Rejection> mixedCurrencies() {
        var codes = draft.lines().stream().map(line -> Objects.requireNonNull(offers.get(line.variantId())))
                .map(offer -> offer.price().currencyCode()).distinct().sorted().toList();
        return codes.size() > 1 ? Optional.of(new MixedCurrencies(codes)) : Optional.empty();
    }

    private Optional<Rejection> voucher() {
        var code = draft.voucherCode();
        if (code == null) {
            return Optional.empty();
        }
        var voucher = draft.at().voucher();
        if (voucher == null) {
            return Optional.of(new VoucherUnknown(code));
        }
        return Optional.ofNullable(voucher.problem(Baskets.of(draft, offers).subtotal()))
                .map(problem -> VoucherNotUsable.of(voucher.code(), problem, voucher.use().terms()));
    }

    private Optional<Rejection> delivery() {
        var missing = new ArrayList<DeliveryPart>();
        if (draft.at().deliveryRequired() && draft.shipping() == null) {
            missing.add(DeliveryPart.SHIPPING_ADDRESS);
        }
        if (draft.at().deliveryRequired() && draft.shippingCode() == null) {
            missing.add(DeliveryPart.SHIPPING_METHOD);
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(new DeliveryIncomplete(missing));
    }

    private Optional<Rejection> shipping(Totals totals) {
        return draft.shippingCode() == null || totals.shipping() != null
                ? Optional.empty()
                : Optional.of(new ShippingNotOffered(draft.shippingCode(),
                        ShippingMisfit.of(Baskets.of(draft, offers), tax)));
    }

    private Optional<Rejection> payment(Totals totals) {
        var expected = draft.expectedTotal();
        if (expected != null && !expected.equals(totals.total())) {
            return Optional.of(new TotalChanged(expected.amount(), expected.currencyCode(), totals.total()));
        }
        boolean free = totals.total().minorUnits() == 0;
        return free || draft.paymentMethod() != null || draft.at().onAccount()
                ? Optional.empty()
                : Optional.of(new PaymentMethodRequired(totals.total()));
    }
}
