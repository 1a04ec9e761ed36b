package dev.stoa.ecommerce.query.promotion;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.ShippingMethodChanged;
import dev.stoa.ecommerce.command.events.ShippingMethodCreated;
import dev.stoa.ecommerce.command.events.ShippingMethodEvent;
import dev.stoa.ecommerce.command.events.ShippingTariff;
import dev.stoa.ecommerce.command.events.ShippingZone;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherChanged;
import dev.stoa.ecommerce.command.events.VoucherCreated;
import dev.stoa.ecommerce.command.events.VoucherDeactivated;
import dev.stoa.ecommerce.command.events.VoucherEvent;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.events.WeightBand;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.EventLog.Entry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random histories of vouchers and shipping methods, as their deciders would write them. */
public final class PromotionHistories {

    private final Random random;

    private PromotionHistories(Random random) {
        this.random = random;
    }

    public static List<Entry> of(Random random, int count) {
        var histories = new PromotionHistories(random);
        return IntStream.range(0, count).boxed()
                .flatMap(i -> i % 2 == 0 ? histories.voucher() : histories.shipping()).toList();
    }

    private Stream<Entry> voucher() {
        var events = new ArrayList<VoucherEvent>();
        events.add(new VoucherCreated("CODE-" + Ids.next(), terms()));
        var uses = new LinkedHashMap<UUID, UUID>();
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(4)) {
                case 0 -> events.add(new VoucherChanged(terms()));
                case 1 -> {
                    if (!uses.isEmpty()) {
                        var order = uses.firstEntry();
                        uses.remove(order.getKey());
                        events.add(new VoucherReturned(order.getKey(), order.getValue(), uses.size()));
                    }
                }
                default -> {
                    var order = Ids.next();
                    uses.put(order, Ids.next());
                    events.add(new VoucherRedeemed(order, uses.getOrDefault(order, order), uses.size()));
                }
            }
        }
        if (random.nextInt(3) == 0) {
            events.add(new VoucherDeactivated());
        }
        var id = Ids.next();
        return events.stream().map(event -> new Entry("voucher", id, event));
    }

    private Stream<Entry> shipping() {
        var events = new ArrayList<ShippingMethodEvent>();
        events.add(new ShippingMethodCreated("code-" + Ids.next(), "Parcel", tariff()));
        for (int i = random.nextInt(3); i > 0; i--) {
            events.add(new ShippingMethodChanged("Parcel " + i, tariff(), random.nextBoolean()));
        }
        var id = Ids.next();
        return events.stream().map(event -> new Entry("shipping", id, event));
    }

    private ShippingTariff tariff() {
        return new ShippingTariff("EUR", List.of(
                new ShippingZone(List.of("AT", "DE"), List.of(new WeightBand(1_000, money()),
                        new WeightBand(5_000, money()))),
                new ShippingZone(List.of(), List.of(new WeightBand(null, money())))));
    }

    @SuppressWarnings("NullAway")
    private VoucherTerms terms() {
        var benefit = switch (random.nextInt(3)) {
            case 0 -> new VoucherBenefit.PercentageOff(BigDecimal.valueOf(1 + random.nextInt(9_999), 2));
            case 1 -> new VoucherBenefit.AmountOff(money());
            default -> new VoucherBenefit.FreeShipping();
        };
        return new VoucherTerms(benefit, maybe(Instant.ofEpochSecond(1_700_000_000L)),
                maybe(Instant.ofEpochSecond(1_900_000_000L)), maybe(money()), maybe(1 + random.nextInt(9)),
                maybe(1 + random.nextInt(9)));
    }

    private Money money() {
        return new Money(1 + random.nextInt(10_000), "EUR");
    }

    @SuppressWarnings("NullAway")
    private <T> T maybe(T value) {
        return random.nextBoolean() ? value : null;
    }
}
