package dev.stoa.ecommerce.command.order;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderAnnotated;
import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.ecommerce.command.shipping.WishedAddress;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportOrderTest {

    private static final OrderId ORDER = new OrderId(Ids.next());
    private static final CustomerId LIN = new CustomerId(Ids.next());
    private static final ProductId CAN = new ProductId(Ids.next());
    private static final VariantId SMALL = new VariantId(Ids.next());
    private static final OrderDecider DECIDER = new OrderDecider(new TaxSettings(true, null, "standard", Map.of()));
    private static final Instant THEN = Instant.parse("2024-05-31T15:30:00Z");

    private static final WishedAddress HOME = new WishedAddress("Lin Wei", null, "Am Markt 1", null, "10115", "Berlin",
            null, "DE", null);

    private static ImportOrder order(String total, boolean taxIncluded, OrderEnd end, String captured, String refunded,
            ImportedLine... lines) {
        return new ImportOrder(ORDER, "R-1", THEN, LIN, new ImportedCustomer("Lin", "lin@example.org"), HOME, null,
                "EUR",
                List.of(lines), new BigDecimal("4.9"), taxIncluded, null, new BigDecimal(total), end,
                new BigDecimal(captured), new BigDecimal(refunded));
    }

    private static ImportedLine line(int quantity, String unitPrice, @Nullable String discount, @Nullable String tax) {
        return new ImportedLine(CAN, SMALL, "CAN-5", "Can", "5 l", quantity, new BigDecimal(unitPrice),
                discount == null ? null : new BigDecimal(discount), new BigDecimal("19"),
                tax == null ? null : new BigDecimal(tax));
    }

    private static DeciderScenario<OrderCommand, Order, OrderEvent> given(OrderEvent... events) {
        return DeciderScenario.of(DECIDER).given(events);
    }

    private static Money eur(long cents) {
        return new Money(cents, "EUR");
    }

    private static OrderEvent imported(OrderEnd end, long captured, long refunded) {
        var can = new OrderLine(CAN.value(), SMALL.value(), "CAN-5", "Can", "5 l", 2, eur(2490), eur(500),
                new BigDecimal("19"), eur(715), 0);
        return new OrderImported("R-1", THEN, new Customer(LIN.value(), "Lin", "lin@example.org"), List.of(can),
                eur(4970), new OrderSums(true, eur(4980), eur(500), eur(490), eur(0),
                        List.of(new OrderTax(new BigDecimal("19"), eur(3765), eur(715))), eur(715)),
                new OrderDelivery(LIN.value(), HOME.address(), null, null, null, null), end, eur(captured),
                eur(refunded));
    }

    private static Map<String, String> faults(ImportOrder order) {
        var faults = new TreeMap<String, String>();
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            factory.getValidator().validate(order)
                    .forEach(it -> faults.put(it.getPropertyPath().toString(), it.getMessage()));
        }
        return faults;
    }

    @Test
    void anOrderIsTakenOverAsItEndedUnderANumberOfItsOwn() {
        given().when(order("49.70", true, OrderEnd.FULFILLED, "49.7", "0", line(2, "24.9", "5", "7.15")))
                .then(imported(OrderEnd.FULFILLED, 4970, 0))
                .whenTaken(new Claim("ecommerce.imported-order", "R-1"), new OrderNumberTaken("R-1"));
    }

    @Test
    void nothingCanBeSentCancelledOrReturnedOfIt() {
        var all = List.of(new OrderedPieces(SMALL, 1));
        for (var end : OrderEnd.values()) {
            var order = DECIDER.evolve(Order.NONE, imported(end, 4970, 0));
            for (var command : List.of(new CancelOrderLines(ORDER, all, null, false),
                    new ShipOrder(ORDER, Ids.next(), all, null), new ShipOrder(ORDER, Ids.next(), List.of(), null),
                    new ReturnOrderLines(ORDER, Ids.next(), all, ReturnDisposition.RESTOCKED, true, null))) {
                assertThat(DECIDER.decide(command, order)).as("%s after %s", command, end)
                        .isInstanceOf(Decision.Refused.class);
            }
        }
        given(imported(OrderEnd.FULFILLED, 4970, 0)).when(new CancelOrder(ORDER, null, false))
                .thenRefused(new OrderAlreadySent(ORDER));
        given(imported(OrderEnd.CANCELLED, 0, 0)).when(new CancelOrder(ORDER, null, false)).thenNothing();
        given(imported(OrderEnd.FULFILLED, 4970, 0)).when(new AnnotateOrder(ORDER, "An old one"))
                .then(new OrderAnnotated(LIN.value(), "An old one"));
    }

    @Test
    void amountsHaveToAddUp() {
        var can = line(2, "24.90", "5.00", "7.15");
        assertThat(faults(order("49.70", true, OrderEnd.FULFILLED, "49.70", "49.70", can))).isEmpty();
        assertThat(faults(order("56.85", false, OrderEnd.RETURNED, "56.85", "0", can))).isEmpty();
        assertThat(faults(order("50", true, OrderEnd.FULFILLED, "51", "52", can))).containsOnly(
                Map.entry("total", "must be 49.7, what lines and shipping come to, less discounts"),
                Map.entry("captured", "must not be more than the total"),
                Map.entry("refunded", "must not be more than was captured"));
    }

    @Test
    void amountsAreThoseOfTheCurrency() {
        assertThat(faults(order("-1", true, OrderEnd.FULFILLED, "0.001", "1e99", line(1, "1.234", null, null),
                line(1, "1", "2", "1000000000001")))).containsOnly(
                        Map.entry("total", "must be 0 or more and at most 1000000000000"),
                        Map.entry("captured", "must have no more than 2 decimals"),
                        Map.entry("refunded", "must be 0 or more and at most 1000000000000"),
                        Map.entry("lines[0].unitPrice", "must have no more than 2 decimals"),
                        Map.entry("lines[1].discount", "must not be more than the line costs"),
                        Map.entry("lines[1].tax", "must be 0 or more and at most 1000000000000"));
    }
}
