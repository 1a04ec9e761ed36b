package dev.stoa.ecommerce.process.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.support.Seeded;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CheckoutInterleavingTest {

    private static final int STEPS = 150;

    @Test
    void inTheEndWhatIsReservedIsWhatConfirmedOrdersHold() {
        Seeded.times(500, random -> {
            var shop = new SimulatedShop(random);
            for (int step = 0; step < STEPS; step++) {
                shop.anything();
            }
            shop.settle();

            assertThat(shop.undecided()).isEmpty();
            assertThat(shop.restless()).isEmpty();
            assertThat(shop.reserved()).isEqualTo(shop.confirmed());
        });
    }

    @Test
    void atNoMomentIsMoreReservedThanThereIs() {
        Seeded.times(200, random -> {
            var shop = new SimulatedShop(random);
            for (int step = 0; step < STEPS; step++) {
                shop.anything();
            }

            shop.log().all().forEach(recorded -> {
                if (recorded.event() instanceof StockEvent event) {
                    assertThat(event.quantities().reserved()).isBetween(0, event.quantities().onHand());
                }
            });
        });
    }

    @Test
    void theSimulationReachesEveryOutcome() {
        Set<Class<?>> seen = Collections.synchronizedSet(new HashSet<>());
        Seeded.times(50, random -> {
            var shop = new SimulatedShop(random);
            for (int step = 0; step < STEPS; step++) {
                shop.anything();
            }
            shop.settle();
            shop.log().all().forEach(recorded -> seen.add(recorded.event().getClass()));
        });

        assertThat(seen).contains(OrderConfirmed.class, OrderRejected.class, OrderCancelled.class,
                StockReleased.class);
    }
}
