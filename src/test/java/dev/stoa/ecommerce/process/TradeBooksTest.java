package dev.stoa.ecommerce.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CartOrdered;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderLinesCancelled;
import dev.stoa.ecommerce.command.events.OrderLinesReturned;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.PaymentCaptureLimited;
import dev.stoa.ecommerce.command.events.PaymentRefunded;
import dev.stoa.ecommerce.command.events.PaymentVoided;
import dev.stoa.ecommerce.command.events.ShipmentAbandoned;
import dev.stoa.ecommerce.command.events.ShipmentDispatched;
import dev.stoa.support.Seeded;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Random walks through the whole shop, legal and illegal, with its books checked after every step. */
class TradeBooksTest {

    private static final int STEPS = 600;

    @Test
    void theBooksBalanceAfterEveryStepAndInTheEnd() {
        Seeded.times(100, random -> {
            var trade = new SimulatedTrade(random);
            int checked = 0;
            for (int step = 0; step < STEPS; step++) {
                trade.anything();
                var log = trade.log().all();
                if (log.size() > checked) {
                    checked = log.size();
                    new TradeBooks(log).balance(trade.voucher(), SimulatedTrade.VOUCHER_USES, trade.variants());
                }
            }
            trade.settle();
            inTheEnd(trade);
        });
    }

    private static void inTheEnd(SimulatedTrade trade) {
        var books = new TradeBooks(trade.log().all());
        books.balance(trade.voucher(), SimulatedTrade.VOUCHER_USES, trade.variants());
        assertThat(books.orders()).noneMatch(books::isOpen);
        assertThat(books.held()).as("stock that is held is stock that is owed").isEqualTo(books.owed());
        assertThat(books.voucherOrders(trade.voucher())).isEqualTo(books.confirmedWithVoucher());
        assertThat(trade.log().claims()).as("carts are free, but for what is ordered").allSatisfy(
                (claim, stream) -> assertThat(books.isOver(stream) && !books.wasConfirmed(stream)).isFalse());
        books.orders().forEach(order -> {
            assertThat(books.charged(order)).as("charged for %s", order).isBetween(0L, books.due(order));
        });
        books.payments().forEach((payment, events) -> {
            var order = events.getFirst().orderId();
            assertThat(trade.provider().charged.getOrDefault(payment, 0L)).as("what the provider took")
                    .isEqualTo(books.charged(order));
            if (books.isOver(order)) {
                assertThat(trade.provider().held.getOrDefault(payment, 0L)).as("set aside for nothing").isZero();
            }
        });
    }

    @Test
    void theWalksReachEverything() {
        Set<Class<?>> seen = new HashSet<>();
        Seeded.times(250, random -> {
            var trade = new SimulatedTrade(random);
            for (int step = 0; step < STEPS; step++) {
                trade.anything();
            }
            trade.settle();
            trade.log().all().forEach(recorded -> seen.add(recorded.event().getClass()));
        });

        assertThat(seen).contains(OrderConfirmed.class, OrderRejected.class, OrderCancelled.class, CartOrdered.class,
                OrderLinesCancelled.class, OrderLinesReturned.class, ShipmentDispatched.class, ShipmentAbandoned.class,
                PaymentVoided.class, PaymentRefunded.class, PaymentCaptureLimited.class);
    }
}
