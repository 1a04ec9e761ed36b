package dev.stoa.ecommerce.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.support.AtOnce;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A thousand orders at a provider that misbehaves in every way it knows: the books are right. */
class ThousandOrdersTest extends HttpShop {

    private static final int CLIENTS = 50;
    private static final int ORDERS = 1_000;
    private static final int PIECES = 600;

    @Test
    void whateverTheProviderDoesEveryOrderIsChargedOnceOrNotAtAll() throws InterruptedException {
        var scarce = variant(PIECES);
        var plenty = variant(3 * ORDERS);
        var orders = AtOnce.each(IntStream.range(0, CLIENTS).boxed().toList(), client -> {
            var random = new Random(client);
            return IntStream.range(0, ORDERS / CLIENTS)
                    .mapToObj(_ -> order(cart(any(random, scarce, plenty), 1, null), "tok_random")).toList();
        }).stream().flatMap(List::stream).map(HttpShop::orderId).toList();

        awaitSettled(orders);

        var books = books(orders, scarce.value(), plenty.value());
        assertThat(books.orders()).hasSize(ORDERS).noneMatch(books::isOpen);
        assertThat(books.held()).isEqualTo(books.owed());
        books.orders().forEach(order -> charged(books, order));
        assertThat(books.orders().stream().filter(books::isOver).count()).as("declined").isBetween(1L, ORDERS - 1L);
    }

    /** What it costs, or nothing where the provider refuses to take it; never anything else, here or there. */
    private void charged(TradeBooks books, UUID order) {
        var payment = PaymentId.of(new OrderId(order), 1);
        var sandbox = till.books(payment);
        assertThat(books.charged(order)).as("charged for %s", order)
                .isEqualTo(sandbox.captured() - sandbox.refunded())
                .isEqualTo(till.kinds(payment).contains("PaymentCaptureDeclined") ? 0 : books.due(order));
        if (books.isOver(order) && !till.kinds(payment).contains("PaymentVoidDeclined")) {
            assertThat(sandbox.authorised() - sandbox.voided()).as("set aside for %s", order).isZero();
        }
    }

    private static VariantId any(Random random, VariantId one, VariantId other) {
        return random.nextBoolean() ? one : other;
    }
}
