package dev.stoa.ecommerce.query.promotion;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.ShippingMethodChanged;
import dev.stoa.ecommerce.command.events.ShippingMethodCreated;
import dev.stoa.ecommerce.command.events.ShippingMethodId;
import dev.stoa.ecommerce.command.events.VoucherChanged;
import dev.stoa.ecommerce.command.events.VoucherCreated;
import dev.stoa.ecommerce.command.events.VoucherDeactivated;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherRedeemed;
import dev.stoa.ecommerce.command.events.VoucherReturned;
import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.support.EventLog;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryTest
class PromotionProjectionTest {

    @Autowired
    EventLog log;
    @Autowired
    ReadTables tables;
    @Autowired
    Promotions promotions;

    @Test
    void showsTheFoldOfTheLogAndAfterARebuild() {
        Seeded.times(2, this::equalsTheFold);
    }

    private void equalsTheFold(Random random) {
        var events = log.append(PromotionHistories.of(random, 40));
        tables.awaitApplied(PromotionProjection.class, events);
        events.stream().collect(groupingBy(it -> it.streamId())).forEach(this::compare);
        var before = tables.rows(PromotionProjection.class);
        tables.truncate(PromotionProjection.class);
        tables.rebuild(PromotionProjection.class);
        assertThat(tables.rows(PromotionProjection.class)).isEqualTo(before);
    }

    private void compare(UUID id, List<Recorded<?>> events) {
        if (events.getFirst().event() instanceof VoucherCreated created) {
            assertThat(promotions.voucher(id)).contains(voucher(id, created, events));
            var uses = new HashMap<UUID, UUID>();
            for (var recorded : events) {
                if (recorded.event() instanceof VoucherRedeemed it) {
                    uses.put(it.orderId(), it.customerId());
                } else if (recorded.event() instanceof VoucherReturned it) {
                    uses.remove(it.orderId());
                }
            }
            assertThat(uses.values()).allSatisfy(
                    customer -> assertThat(promotions.usesOf(id, customer)).isEqualTo(1));
        } else {
            assertThat(promotions.shippingMethod(id)).contains(shippingMethod(id, events));
        }
    }

    private static Voucher voucher(UUID id, VoucherCreated created, List<Recorded<?>> events) {
        boolean active = true;
        var terms = created.terms();
        int uses = 0;
        for (var recorded : events) {
            switch (recorded.event()) {
                case VoucherChanged it -> terms = it.terms();
                case VoucherDeactivated _ -> active = false;
                case VoucherRedeemed _ -> uses++;
                case VoucherReturned _ -> uses--;
                default -> {
                }
            }
        }
        return new Voucher(new VoucherId(id), events.size(), created.code(), active, terms, uses,
                events.getFirst().recordedAt(), events.getLast().recordedAt());
    }

    private static ShippingMethod shippingMethod(UUID id, List<Recorded<?>> events) {
        var created = (ShippingMethodCreated) events.getFirst().event();
        var last = events.getLast();
        return last.event() instanceof ShippingMethodChanged changed
                ? new ShippingMethod(new ShippingMethodId(id), last.version(), created.code(), changed.name(),
                        changed.active(), changed.tariff(), last.recordedAt())
                : new ShippingMethod(new ShippingMethodId(id), 1, created.code(), created.name(), true,
                        created.tariff(), last.recordedAt());
    }
}
