package dev.stoa.ecommerce.process.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderRejected;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.CancelOrder;
import dev.stoa.ecommerce.command.order.NamedCustomer;
import dev.stoa.ecommerce.command.order.PlaceOrder;
import dev.stoa.ecommerce.command.product.CreateProduct;
import dev.stoa.ecommerce.command.product.NewVariant;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.ecommerce.command.product.Price;
import dev.stoa.ecommerce.command.product.PublishProduct;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.CommandResult;
import dev.stoa.kernel.command.Origin;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The checkout on the real gateway, store and process machinery, under contention. */
@SpringBootTest(properties = "stoa.demo.enabled=false")
class CheckoutFlowTest {

    private static final NamedCustomer ADA = new NamedCustomer("Ada", "ada@example.org");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Autowired
    CommandGateway gateway;
    @Autowired
    EventStore store;
    @Autowired
    Offers offers;

    private void done(Command command) {
        assertThat(gateway.execute(command, CommandOptions.NONE, Origin.of(Acting.merchant())))
                .isInstanceOf(CommandResult.Success.class);
    }

    private VariantId stocked(int pieces) {
        var product = new ProductId(Ids.next());
        var variant = new VariantId(Ids.next());
        var sku = "SKU-" + variant.value();
        var offered = new NewVariant(sku, null, null, new Price(BigDecimal.TEN, "EUR"), 0, "standard");
        done(new CreateProduct(product, sku, null, null, List.of(), "EUR", List.of(offered), List.of(variant)));
        done(new PublishProduct(product));
        done(new ReceiveStock(variant, pieces, null, sku));
        return variant;
    }

    private OrderId place(VariantId... variants) {
        var order = new OrderId(Ids.next());
        var lines = Stream.of(variants).map(variant -> new PlaceOrder.Line(variant, 1)).toList();
        done(PlaceOrder.of(order, new CustomerId(Ids.next()), ADA, lines, offers));
        return order;
    }

    private List<DomainEvent> events(UUID stream) {
        return store.read(stream, 0, 1_000).stream().<DomainEvent>map(recorded -> recorded.event()).toList();
    }

    private DomainEvent last(OrderId order) {
        return events(order.value()).getLast();
    }

    private Map<UUID, Integer> reservedOf(VariantId variant) {
        var reserved = new HashMap<UUID, Integer>();
        for (var event : events(variant.value())) {
            if (event instanceof StockReserved reservation) {
                reserved.put(reservation.orderId(), reservation.quantity());
            } else if (event instanceof StockReleased release) {
                reserved.remove(release.orderId());
            }
        }
        return reserved;
    }

    private List<OrderId> atOnce(int count, IntFunction<OrderId> placing) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var placed = IntStream.range(0, count).mapToObj(i -> threads.submit(() -> placing.apply(i))).toList();
            var orders = new ArrayList<OrderId>();
            for (var order : placed) {
                orders.add(order.get());
            }
            return orders;
        }
    }

    @Test
    void ofTwoHundredOrdersForTheLastPieceOneIsConfirmed() throws Exception {
        var lamp = stocked(1);

        var orders = atOnce(200, _ -> place(lamp));

        await().atMost(PATIENCE).untilAsserted(
                () -> assertThat(orders).noneMatch(order -> last(order) instanceof OrderPlaced));
        var confirmed = orders.stream().filter(order -> last(order) instanceof OrderConfirmed).toList();
        assertThat(confirmed).hasSize(1);
        assertThat(orders).filteredOn(order -> last(order) instanceof OrderRejected).hasSize(199);
        assertThat(reservedOf(lamp)).isEqualTo(Map.of(confirmed.getFirst().value(), 1));
    }

    @Test
    void whateverIsCancelledMeanwhileOnlyConfirmedOrdersHoldStock() throws Exception {
        var lamps = List.of(stocked(10), stocked(20), stocked(30));

        var orders = atOnce(60, i -> {
            var order = place(lamps.get(i % 3), lamps.get((i + 1) % 3));
            if (i % 2 == 0) {
                gateway.execute(new CancelOrder(order, null, true), CommandOptions.NONE, Origin.of(Acting.merchant()));
            }
            return order;
        });

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(orders).noneMatch(order -> last(order) instanceof OrderPlaced);
            for (var lamp : lamps) {
                var holding = orders.stream().filter(order -> last(order) instanceof OrderConfirmed)
                        .filter(order -> orders(order, lamp)).map(OrderId::value).toList();
                assertThat(reservedOf(lamp).keySet()).containsExactlyInAnyOrderElementsOf(holding);
            }
        });
        assertThat(orders).anyMatch(order -> last(order) instanceof OrderCancelled);
        for (var lamp : lamps) {
            assertThat(events(lamp.value())).allSatisfy(event -> assertThat(
                    ((StockEvent) event).quantities().reserved()).isBetween(0,
                            ((StockEvent) event).quantities().onHand()));
        }
    }

    private boolean orders(OrderId order, VariantId variant) {
        return ((OrderPlaced) events(order.value()).getFirst()).lines().stream()
                .anyMatch(line -> line.variantId().equals(variant.value()));
    }
}
