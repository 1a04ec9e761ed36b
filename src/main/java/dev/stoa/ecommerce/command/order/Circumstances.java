package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.ecommerce.command.shipping.OfferedShipping;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * What is known at the moment of placing.
 *
 * @param offers
 *            of the variants in the lines; those that nobody knows are absent
 * @param shipping
 *            the way to ship that was chosen; null where it is not offered
 * @param voucher
 *            the voucher that was named; null where there is none
 * @param account
 *            whether the customer has an account
 * @param onAccount
 *            whether who orders may pay later
 * @param deliveryRequired
 *            whether the shop has to know where to send it, and how
 * @param reservedUntil
 *            how long stock is held for it; null without an end
 */
@NamedInterface("commands")
public record Circumstances(List<Offer> offers, @Nullable OfferedShipping shipping, @Nullable OfferedVoucher voucher,
        boolean account, boolean onAccount, boolean deliveryRequired, @Nullable Instant reservedUntil) {

    /** Of an order that is taken as it comes: paid later, sent as somebody knows. */
    static Circumstances lenient(Collection<Offer> offers) {
        return new Circumstances(List.copyOf(offers), null, null, false, true, false, null);
    }
}
