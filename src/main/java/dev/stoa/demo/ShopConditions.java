package dev.stoa.demo;

import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.product.Price;
import dev.stoa.ecommerce.command.promotion.CreateVoucher;
import dev.stoa.ecommerce.command.promotion.WishedBenefit;
import dev.stoa.ecommerce.command.promotion.WishedTerms;
import dev.stoa.ecommerce.command.shipping.CreateShippingMethod;
import dev.stoa.ecommerce.command.shipping.WishedTariff;
import dev.stoa.ecommerce.command.shipping.WishedTariff.Band;
import dev.stoa.ecommerce.command.shipping.WishedTariff.Zone;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what shipping costs, and which vouchers there are. */
@Component
class ShopConditions {

    private static final List<String> HOME = List.of("DE");
    private static final List<String> NEAR = List.of("AT", "BE", "CZ", "DK", "FR", "LU", "NL", "PL");
    private static final List<String> ELSEWHERE = List.of();

    private final SampleCommands commands;

    ShopConditions(SampleCommands commands) {
        this.commands = commands;
    }

    void set() {
        shipping("parcel", "Parcel, 2 to 4 days",
                new Zone(HOME, List.of(band(2_000, "4.90"), band(10_000, "6.90"), band(31_500, "14.90"))),
                new Zone(NEAR, List.of(band(2_000, "9.90"), band(10_000, "15.90"), band(31_500, "29.90"))),
                new Zone(ELSEWHERE, List.of(band(2_000, "19.90"), band(10_000, "44.90"))));
        shipping("express", "Express, the next working day",
                new Zone(HOME, List.of(band(5_000, "12.90"), band(20_000, "19.90"))),
                new Zone(NEAR, List.of(band(5_000, "34.90"))));
        shipping("freight", "Freight to the kerb, 5 to 8 days",
                new Zone(HOME, List.of(band(100_000, "39.00"), band(null, "79.00"))));
        voucher("WELCOME10", percent("10"), null, null, 1);
        voucher("FIVE-OFF", amount("5"), price("50"), null, null);
        voucher("SHIP-FREE", new WishedBenefit(null, null, true), price("75"), null, null);
        voucher("FIRST-100", percent("25"), price("100"), 100, 1);
    }

    private void shipping(String code, String name, Zone... zones) {
        commands.give("shipping " + code,
                new CreateShippingMethod(new ShippingMethodId(SampleIds.named("shipping", code)), code, name,
                        new WishedTariff(SampleProduct.currency(), List.of(zones))));
    }

    private void voucher(String code, WishedBenefit benefit, @Nullable Price minimum, @Nullable Integer totalUses,
            @Nullable Integer usesPerCustomer) {
        commands.give("voucher " + code, new CreateVoucher(new VoucherId(SampleIds.named("voucher", code)), code,
                new WishedTerms(benefit, null, null, minimum, totalUses, usesPerCustomer)));
    }

    private static Band band(@Nullable Integer upToGrams, String price) {
        return new Band(upToGrams, new BigDecimal(price));
    }

    private static WishedBenefit percent(String off) {
        return new WishedBenefit(new BigDecimal(off), null, null);
    }

    private static WishedBenefit amount(String off) {
        return new WishedBenefit(null, price(off), null);
    }

    private static Price price(String amount) {
        return new Price(new BigDecimal(amount), SampleProduct.currency());
    }
}
