package dev.stoa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.support.OperatorKey;
import dev.stoa.support.StoaJar;
import dev.stoa.support.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SIGKILL at every step of a checkout, from the order that is placed to the money that is taken, and of one that fails:
 * the step is lost, the node starts again, the client repeats, and the order comes to its end. Only with the profile
 * {@code long-crash}.
 */
class CheckoutKilledIT {

    private static final Path FOLDER = Path.of("target", "checkout-killed").toAbsolutePath();
    private static final List<String> CONFIRMING = List.of("order-placed", "voucher-redeemed", "stock-reserved",
            "payment-authorisation-requested",
            "payment-authorised", "stock-allocated", "cart-ordered", "order-confirmed",
            "payment-capture-requested", "payment-captured", "order-payment-changed");
    private static final List<String> REJECTING = List.of("payment-declined", "stock-released", "voucher-returned",
            "order-rejected");

    @Test
    void whateverStepIsKilledItIsTakenInTheEnd() throws Exception {
        var database = TestDatabase.create("checkout_killed");
        var jar = start(database);
        var key = OperatorKey.make(jar, "MERCHANT");
        try (var step = new HeldStep(database)) {
            var shop = new CartShop(new GraphQl(jar.address(), key));
            var variants = List.of(shop.shop().newVariant("KILLED-1", 40), shop.shop().newVariant("KILLED-2", 40));
            shop.newVoucher("TENTH");
            for (var type : Stream.concat(CONFIRMING.stream(), REJECTING.stream()).toList()) {
                boolean pays = CONFIRMING.contains(type);
                var cart = shop.filled(variants, "TENTH");
                step.hold("ecommerce." + type);
                try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
                    var asking = shop;
                    clients.submit(() -> asking.orderAndSettle(cart, type, pays));
                    step.awaitHeld();
                    jar.process().destroyForcibly().waitFor();
                }
                step.letGo();
                jar = start(database);
                shop = new CartShop(new GraphQl(jar.address(), key));
                var again = shop;
                await("killed at " + type).atMost(Duration.ofMinutes(2)).until(
                        () -> again.orderAndSettle(cart, type, pays).equals(pays ? "CONFIRMED" : "REJECTED"));
            }
            awaitQuiet(step);
            balance(step, variants.size());
        } finally {
            jar.process().destroyForcibly().waitFor();
        }
    }

    private static StoaJar start(TestDatabase database) throws Exception {
        return StoaJar.start(FOLDER, OperatorKey.settings("--stoa.demo.enabled=false",
                "--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(), "--stoa.payments.calls.lease=3s"));
    }

    private static void awaitQuiet(HeldStep step) {
        await().atMost(Duration.ofMinutes(2)).until(() -> step.count("""
            SELECT (SELECT count(*) FROM kernel.event_publication)
                 + (SELECT count(*) FROM kernel.outgoing_command WHERE answered_at IS NULL)""") == 0);
    }

    private static void balance(HeldStep step, int lines) throws Exception {
        int confirmed = CONFIRMING.size();
        int rejected = REJECTING.size();
        assertThat(events(step, "order-placed")).isEqualTo(confirmed + rejected);
        assertThat(events(step, "order-confirmed")).isEqualTo(confirmed);
        assertThat(events(step, "order-rejected")).isEqualTo(rejected);
        assertThat(events(step, "cart-ordered")).isEqualTo(confirmed);
        assertThat(events(step, "payment-captured")).isEqualTo(confirmed);
        assertThat(events(step, "payment-declined")).isEqualTo(rejected);
        assertThat(events(step, "voucher-redeemed") - events(step, "voucher-returned")).isEqualTo(confirmed);
        assertThat(events(step, "stock-reserved") - events(step, "stock-released")).isEqualTo((long) confirmed * lines);
        assertThat(step.count("SELECT sum(captured - refunded) FROM ecommerce_payment.sandbox_payment"))
                .as("what the provider took is what the orders cost").isEqualTo(step.count("""
                    SELECT sum((payload #>> '{total,minorUnits}')::bigint) FROM kernel.event placed
                     WHERE event_type = 'ecommerce.order-placed' AND EXISTS (SELECT FROM kernel.event confirmed
                        WHERE confirmed.stream_id = placed.stream_id AND confirmed.event_type = 'ecommerce.order-confirmed')
                    """));
        assertThat(step.count("SELECT count(*) FROM kernel.claim WHERE scope = 'ecommerce.cart-order'"))
                .as("carts that cannot be ordered as they were").isEqualTo(confirmed);
        assertThat(step.count("SELECT count(*) FROM kernel.parked_stream")).isZero();
    }

    private static long events(HeldStep step, String type) throws Exception {
        return step.count("SELECT count(*) FROM kernel.event WHERE event_type = 'ecommerce.%s'".formatted(type));
    }
}
