package dev.stoa.ecommerce.process;

import dev.stoa.ecommerce.command.cart.CartRules;
import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.CartEvent;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.PaymentId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ReturnDisposition;
import dev.stoa.ecommerce.command.events.ShipmentPrepared;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VoucherBenefit;
import dev.stoa.ecommerce.command.events.VoucherId;
import dev.stoa.ecommerce.command.events.VoucherTerms;
import dev.stoa.ecommerce.command.order.CancelOrder;
import dev.stoa.ecommerce.command.order.CancelOrderLines;
import dev.stoa.ecommerce.command.order.ConfirmDelivery;
import dev.stoa.ecommerce.command.order.NamedCustomer;
import dev.stoa.ecommerce.command.order.OrderRules;
import dev.stoa.ecommerce.command.order.OrderedPieces;
import dev.stoa.ecommerce.command.order.ReturnOrderLines;
import dev.stoa.ecommerce.command.order.ShipOrder;
import dev.stoa.ecommerce.command.payment.CapturePayment;
import dev.stoa.ecommerce.command.payment.PaymentRules;
import dev.stoa.ecommerce.command.payment.RefundPayment;
import dev.stoa.ecommerce.command.payment.VoidPayment;
import dev.stoa.ecommerce.command.pricing.VoucherUse;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.promotion.OfferedVoucher;
import dev.stoa.ecommerce.command.promotion.VoucherRules;
import dev.stoa.ecommerce.command.stock.AdjustStock;
import dev.stoa.ecommerce.command.stock.ChangeBackorderAllowance;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import dev.stoa.ecommerce.command.stock.StockRules;
import dev.stoa.ecommerce.process.checkout.Checkouts;
import dev.stoa.ecommerce.process.fulfilment.Fulfilments;
import dev.stoa.ecommerce.process.settlement.Settlements;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.InMemoryLog;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole shop in memory, with its true rules and its true processes: customers, merchants, a provider of payments
 * and the processes do whatever they like, legal or not, in an order that chance decides.
 */
final class SimulatedTrade {

    static final int VOUCHER_USES = 2;
    private static final NamedCustomer ADA = new NamedCustomer("Ada", "ada@example.org");

    private final Random random;
    private final InMemoryLog log = new InMemoryLog(StockRules.decider(), OrderRules.decider(), CartRules.decider(),
            PaymentRules.decider(), VoucherRules.decider());
    private final SimulatedProvider provider;
    private final List<SimulatedProcess<?>> processes;
    private final List<Offer> offers = IntStream.range(0, 3).mapToObj(SimulatedTrade::offer).toList();
    private final List<CartId> carts = Stream.generate(() -> new CartId(Ids.next())).limit(4).toList();
    private final VoucherId voucher = new VoucherId(Ids.next());

    SimulatedTrade(Random random) {
        this.random = random;
        this.provider = new SimulatedProvider(log, random);
        this.processes = List.of(SimulatedProcess.of(Checkouts.process(), log, random),
                SimulatedProcess.of(Settlements.process(random.nextInt(2) == 0), log, random),
                SimulatedProcess.of(Fulfilments.process(), log, random));
        log.execute(VoucherRules.percentage(voucher, "TENTH", 10, VOUCHER_USES));
        offers.stream().skip(1)
                .forEach(offer -> log.execute(new ReceiveStock(offer.variantId(), 6, null, offer.sku())));
        log.execute(new ChangeBackorderAllowance(offers.getFirst().variantId(), 6, offers.getFirst().sku()));
    }

    private static Offer offer(int number) {
        return new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), "SKU-" + number, "Product", "Variant",
                new Money(333L + number * 101L, "EUR"), 0, "standard", true);
    }

    InMemoryLog log() {
        return log;
    }

    SimulatedProvider provider() {
        return provider;
    }

    List<UUID> variants() {
        return offers.stream().map(offer -> offer.variantId().value()).toList();
    }

    UUID voucher() {
        return voucher.value();
    }

    /** Somebody does something. */
    void anything() {
        switch (random.nextInt(12)) {
            case 0, 1 -> customer();
            case 2 -> merchant();
            case 3 -> {
                if (random.nextInt(8) == 0) {
                    processes.forEach(SimulatedProcess::remind);
                }
            }
            default -> goOn();
        }
    }

    /** Nobody wishes anything any more; the rest takes its course. */
    void settle() {
        do {
            while (goOn()) {
                // until nothing is under way
            }
        } while (processes.stream().anyMatch(SimulatedProcess::remind));
    }

    private boolean goOn() {
        var steps = new ArrayList<BooleanSupplier>();
        processes.forEach(process -> steps.addAll(process.steps()));
        steps.add(provider::anything);
        Collections.shuffle(steps, random);
        return steps.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    private void customer() {
        var cart = carts.get(random.nextInt(carts.size()));
        switch (random.nextInt(6)) {
            case 0, 1 -> log.execute(CartRules.add(cart, anyOffer(), 1 + random.nextInt(3)));
            case 2 -> log.execute(CartRules.remove(cart, anyOffer()));
            case 3, 4 -> order(cart);
            default -> {
                if (random.nextInt(3) == 0) {
                    anyOrder(order -> new CancelOrder(order, null, true));
                }
            }
        }
    }

    private void order(CartId cart) {
        var used = random.nextBoolean() ? voucher : null;
        var events = log.of(cart.value()).stream().map(it -> (CartEvent) it.event()).toList();
        if (!events.isEmpty()) {
            log.execute(OrderRules.orderCart(new OrderId(Ids.next()),
                    CartRules.orderable(cart, events, used == null ? null : used.value(), null), ADA,
                    random.nextInt(5) == 0 ? null : "tok_ok", offers, used == null ? null : offered()));
        }
    }

    private OfferedVoucher offered() {
        var terms = new VoucherTerms(new VoucherBenefit.PercentageOff(BigDecimal.TEN), null, null, null, null, null);
        return new OfferedVoucher(voucher, "TENTH", new VoucherUse(terms, true, 0, 0, true, null, Instant.EPOCH));
    }

    private void merchant() {
        switch (random.nextInt(11)) {
            case 0 -> log.execute(new ReceiveStock(anyOffer().variantId(), 1 + random.nextInt(6), null, "SKU"));
            case 1 -> log.execute(new AdjustStock(anyOffer().variantId(), random.nextInt(9) - 7,
                    AdjustmentReason.COUNTED, null));
            case 2 -> log.execute(new ChangeBackorderAllowance(anyOffer().variantId(), random.nextInt(7), "SKU"));
            case 3, 4 -> anyOrder(order -> new ShipOrder(order, Ids.next(),
                    random.nextBoolean() ? List.of() : pieces(order), null));
            case 5 -> anyOrder(order -> new CancelOrderLines(order, pieces(order), null, false));
            case 6 -> anyOrder(order -> new ReturnOrderLines(order, Ids.next(), pieces(order),
                    random.nextBoolean() ? ReturnDisposition.RESTOCKED : ReturnDisposition.WRITTEN_OFF,
                    random.nextInt(4) > 0, null));
            case 7 -> anyOrder(order -> log.of(order.value()).stream()
                    .filter(it -> it.event() instanceof ShipmentPrepared).findFirst()
                    .<Command>map(it -> new ConfirmDelivery(order, ((ShipmentPrepared) it.event()).shipmentId()))
                    .orElse(new ConfirmDelivery(order, order.value())));
            case 8 -> anyOrder(order -> new CapturePayment(PaymentId.of(order, 1), someMoney()));
            case 9 -> anyOrder(order -> new RefundPayment(PaymentId.of(order, 1), someMoney(), null));
            default -> anyOrder(order -> new VoidPayment(PaymentId.of(order, 1)));
        }
    }

    private @Nullable Money someMoney() {
        return random.nextInt(3) == 0 ? null : new Money(1 + random.nextInt(500), "EUR");
    }

    private Offer anyOffer() {
        return offers.get(random.nextInt(offers.size()));
    }

    private List<OrderedPieces> pieces(OrderId order) {
        return log.of(order.value()).stream().map(Recorded::event).filter(OrderPlaced.class::isInstance)
                .map(OrderPlaced.class::cast).flatMap(placed -> placed.lines().stream())
                .filter(_ -> random.nextInt(3) > 0)
                .map(line -> new OrderedPieces(new VariantId(line.variantId()),
                        1 + random.nextInt(line.quantity() + (random.nextInt(5) == 0 ? 2 : 0))))
                .toList();
    }

    private void anyOrder(java.util.function.Function<OrderId, Command> command) {
        var placed = log.all().stream().filter(it -> it.event() instanceof OrderPlaced).toList();
        if (!placed.isEmpty()) {
            log.execute(command.apply(new OrderId(placed.get(random.nextInt(placed.size())).streamId())));
        }
    }
}
