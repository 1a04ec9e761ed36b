package dev.stoa.ecommerce.command.order;

import dev.stoa.ecommerce.command.events.LineQuantity;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderRejectionReason;
import dev.stoa.ecommerce.command.events.PaymentAmounts;
import dev.stoa.ecommerce.command.events.PaymentDeclineReason;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.Shortage;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherProblem;
import dev.stoa.ecommerce.command.pricing.TaxSettings;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.graphql.Ids;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A random order from its placing on, as the decider writes it: whatever is wished for and not refused. */
public final class OrderWalk {

    private static final int LONGEST = 40;

    private final Random random;
    private final OrderId id;
    private final OrderDecider decider = new OrderDecider(new TaxSettings(true, null, "standard", Map.of()));
    private final List<OrderEvent> events = new ArrayList<>();
    private final Map<UUID, PaymentAmounts> payments = new LinkedHashMap<>();
    private Order order;
    private int known;

    private OrderWalk(Random random, OrderId id, OrderEvent first) {
        this.random = random;
        this.id = id;
        this.events.add(first);
        this.order = decider.evolve(decider.initial(), first);
    }

    public static List<OrderEvent> of(Random random, UUID id, OrderEvent first) {
        var walk = new OrderWalk(random, new OrderId(id), first);
        for (int i = random.nextInt(LONGEST); i > 0; i--) {
            walk.give(walk.wish());
        }
        return List.copyOf(walk.events);
    }

    private void give(OrderCommand command) {
        if (decider.decide(command, order) instanceof Decision.Accepted<OrderEvent> accepted) {
            for (var event : accepted.events()) {
                events.add(event);
                order = decider.evolve(order, event);
            }
        }
    }

    private OrderCommand wish() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> new ConfirmOrder(id);
            case 2 -> random.nextInt(3) > 0 ? pay() : random.nextBoolean() ? reject() : cancel();
            case 3 -> new CancelOrderLines(id, pieces(OrderedLine::open), maybe("too many"), false);
            case 4, 5 -> new ShipOrder(id, Ids.next(), random.nextBoolean() ? List.of() : pieces(OrderedLine::open),
                    random.nextBoolean() ? tracking() : null);
            case 6, 7 -> dispatch();
            case 8 -> new TrackShipment(id, shipment(), tracking());
            case 9 -> new ConfirmDelivery(id, shipment());
            case 10 -> random.nextBoolean() ? pay() : new AnnotateOrder(id, "call back " + random.nextInt(100));
            default -> new ReturnOrderLines(id, Ids.next(), pieces(OrderedLine::withCustomer),
                    pick(ReturnDisposition.values()), random.nextBoolean(), maybe("broken"));
        };
    }

    private RejectOrder reject() {
        var short1 = order.lines().entrySet().stream().limit(random.nextInt(3)).map(line -> new Shortage(line.getKey(),
                line.getValue().sku(), line.getValue().ordered(), random.nextInt(3))).toList();
        return new RejectOrder(id, pick(OrderRejectionReason.values()), short1,
                random.nextBoolean() ? pick(VoucherProblem.values()) : null,
                random.nextBoolean() ? pick(PaymentDeclineReason.values()) : null);
    }

    private CancelOrder cancel() {
        return new CancelOrder(id, maybe("changed my mind"), false);
    }

    private RecordPayment pay() {
        var payment = payments.isEmpty() || random.nextInt(3) == 0
                ? Ids.next()
                : pick(payments.keySet().toArray(UUID[]::new));
        var next = next(payments.get(payment));
        payments.put(payment, next);
        return new RecordPayment(id, new PaymentId(payment), ++known, next);
    }

    private PaymentAmounts next(@Nullable PaymentAmounts was) {
        if (was == null) {
            return new PaymentAmounts(random.nextInt(20_000), 0, 0, 0);
        }
        long free = was.authorised() - was.captured() - was.voided();
        return switch (random.nextInt(3)) {
            case 0 -> new PaymentAmounts(was.authorised(), was.captured() + some(free), was.voided(), was.refunded());
            case 1 -> new PaymentAmounts(was.authorised(), was.captured(), was.voided() + free, was.refunded());
            default -> new PaymentAmounts(was.authorised(), was.captured(), was.voided(),
                    was.refunded() + some(was.captured() - was.refunded()));
        };
    }

    private long some(long atMost) {
        return random.nextBoolean() ? atMost : random.nextLong(atMost + 1);
    }

    private DispatchShipment dispatch() {
        var shipment = shipment();
        var parcel = order.shipments().get(shipment);
        var prepared = parcel == null ? List.<LineQuantity>of() : parcel.lines();
        var missing = random.nextInt(3) > 0
                ? List.<LineQuantity>of()
                : prepared.subList(0, random.nextInt(prepared.size() + 1));
        var lines = prepared.stream().filter(line -> !missing.contains(line)).toList();
        return new DispatchShipment(id, shipment, lines,
                missing.stream().map(line -> new ShortPick(line.variantId(), random.nextInt(line.quantity())))
                        .toList());
    }

    private UUID shipment() {
        return order.shipments().isEmpty()
                ? Ids.next()
                : pick(order.shipments().keySet().stream().sorted().toArray(UUID[]::new));
    }

    private List<OrderedPieces> pieces(ToIntFunction<OrderedLine> atMost) {
        return order.lines().entrySet().stream().filter(line -> atMost.applyAsInt(line.getValue()) > 0)
                .filter(_ -> random.nextInt(3) > 0).map(line -> new OrderedPieces(new VariantId(line.getKey()),
                        1 + random.nextInt(atMost.applyAsInt(line.getValue()))))
                .toList();
    }

    private WishedTracking tracking() {
        return new WishedTracking("Post", "N" + random.nextInt(1000), maybe("https://example.org/track"));
    }

    private @Nullable String maybe(String text) {
        return random.nextBoolean() ? text : null;
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
