package dev.stoa.ecommerce.process.checkout;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.CustomerId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderConfirmed;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.StockReleased;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.order.CancelOrder;
import dev.stoa.ecommerce.command.order.NamedCustomer;
import dev.stoa.ecommerce.command.order.OrderRules;
import dev.stoa.ecommerce.command.order.PlaceOrder;
import dev.stoa.ecommerce.command.product.Offer;
import dev.stoa.ecommerce.command.stock.AdjustStock;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import dev.stoa.ecommerce.command.stock.StockRules;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.kernel.process.CommandOutcome;
import dev.stoa.kernel.process.Input;
import dev.stoa.support.InMemoryLog;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A shop in memory: the true rules and the true checkout, driven by chance. Events of a stream are delivered in order,
 * commands of an instance are executed in order and their outcomes come back in order; beyond that anything may happen
 * before anything else. An executed command may lose its outcome and be executed again.
 */
final class SimulatedShop {

    private static final int DELIVERABLE = 5;

    private final Random random;
    private final InMemoryLog log = new InMemoryLog(StockRules.decider(), OrderRules.decider());
    private final List<Offer> offers = IntStream.range(0, 3).mapToObj(SimulatedShop::offer).toList();
    private final Map<UUID, Instance> instances = new LinkedHashMap<>();
    private final Checkout checkout = new Checkout(new CheckoutSettings(Duration.ofMinutes(5), Duration.ofMinutes(10)));
    private int delivered;

    /** The checkout of one order, as the kernel would keep it. */
    private final class Instance {

        private final Deque<Recorded<?>> events = new ArrayDeque<>();
        private final Deque<Command> commands = new ArrayDeque<>();
        private final Deque<Input> answers = new ArrayDeque<>();
        private CheckoutState state = checkout.initial();
        private boolean timer;
        private boolean finished;
        private @Nullable CommandOutcome lost;

        private boolean hear() {
            var event = events.poll();
            return event != null && apply(new Input.Happened(event));
        }

        private boolean listen() {
            var answer = answers.poll();
            return answer != null && apply(answer);
        }

        private boolean remind() {
            boolean due = timer && random.nextInt(DELIVERABLE) == 0;
            timer &= !due;
            return due && apply(new Input.TimerFired(Checkout.TIME_OUT, java.time.Instant.EPOCH));
        }

        private boolean send() {
            var command = commands.peek();
            if (command == null) {
                return false;
            }
            var outcome = lost instanceof CommandOutcome.Accepted receipt ? receipt : log.execute(command);
            lost = random.nextInt(DELIVERABLE) == 0 ? outcome : null;
            if (lost == null) {
                answers.add(new Input.Answered(commands.remove(), outcome));
            }
            return true;
        }

        private boolean apply(Input input) {
            var reaction = checkout.react(state, input);
            state = reaction.state();
            commands.addAll(reaction.commands());
            timer = (timer || !reaction.timers().isEmpty()) && reaction.cancelled().isEmpty();
            finished |= reaction.finished();
            return true;
        }

        private boolean rests() {
            return finished || state.phase() == CheckoutState.Phase.CONFIRMED;
        }
    }

    SimulatedShop(Random random) {
        this.random = random;
    }

    private static Offer offer(int number) {
        return new Offer(new ProductId(Ids.next()), new VariantId(Ids.next()), "SKU-" + number, "Product", "Variant",
                new Money(100, "EUR"), 0, "standard", true);
    }

    /** Somebody does something, or something goes on by itself. */
    void anything() {
        switch (random.nextInt(10)) {
            case 0 -> place();
            case 1 -> cancel();
            case 2 -> changeStock();
            default -> goOn();
        }
    }

    /** Lets everything come to its end. */
    void settle() {
        while (goOn()) {
            continue;
        }
    }

    private boolean goOn() {
        deliver();
        var steps = new ArrayList<BooleanSupplier>();
        for (var instance : instances.values()) {
            Collections.addAll(steps, instance::hear, instance::listen, instance::send, instance::remind);
        }
        Collections.shuffle(steps, random);
        return steps.stream().anyMatch(BooleanSupplier::getAsBoolean);
    }

    private void deliver() {
        var news = log.all();
        for (var recorded : news.subList(delivered, news.size())) {
            if (recorded.event() instanceof OrderPlaced || recorded.event() instanceof OrderCancelled) {
                instances.computeIfAbsent(recorded.streamId(), _ -> new Instance()).events.add(recorded);
            }
        }
        delivered = news.size();
    }

    private void place() {
        var chosen = new ArrayList<>(offers);
        Collections.shuffle(chosen, random);
        var lines = chosen.subList(0, 1 + random.nextInt(offers.size())).stream()
                .map(offer -> new PlaceOrder.Line(offer.variantId(), 1 + random.nextInt(4))).toList();
        log.execute(
                OrderRules.order(new OrderId(Ids.next()), new CustomerId(Ids.next()),
                        new NamedCustomer("Ada", "ada@example.org"), lines, offers));
    }

    private void cancel() {
        var placed = log.all().stream().filter(recorded -> recorded.event() instanceof OrderPlaced).toList();
        if (!placed.isEmpty()) {
            var order = placed.get(random.nextInt(placed.size())).streamId();
            log.execute(new CancelOrder(new OrderId(order), null, true));
        }
    }

    private void changeStock() {
        var offer = offers.get(random.nextInt(offers.size()));
        log.execute(random.nextBoolean()
                ? new ReceiveStock(offer.variantId(), 1 + random.nextInt(8), null, offer.sku())
                : new AdjustStock(offer.variantId(), -1 - random.nextInt(4), AdjustmentReason.LOST, null));
    }

    /** What the log says is reserved, by variant and order. */
    Map<UUID, Map<UUID, Integer>> reserved() {
        var reserved = new HashMap<UUID, Map<UUID, Integer>>();
        for (var recorded : log.all()) {
            var ofVariant = reserved.computeIfAbsent(recorded.streamId(), _ -> new HashMap<>());
            switch (recorded.event()) {
                case StockReserved event -> ofVariant.merge(event.orderId(), event.quantity(), Integer::sum);
                case StockReleased event -> ofVariant.merge(event.orderId(), -event.quantity(), Integer::sum);
                default -> {
                }
            }
            ofVariant.values().removeIf(quantity -> quantity == 0);
        }
        reserved.values().removeIf(Map::isEmpty);
        return reserved;
    }

    /** What the orders that stand confirmed ask for, by variant and order. */
    Map<UUID, Map<UUID, Integer>> confirmed() {
        var held = new HashMap<UUID, Map<UUID, Integer>>();
        for (var order : instances.keySet()) {
            var events = log.of(order);
            if (events.getLast().event() instanceof OrderConfirmed
                    && events.getFirst().event() instanceof OrderPlaced placed) {
                placed.lines().forEach(line -> held.computeIfAbsent(line.variantId(), _ -> new HashMap<>()).put(order,
                        line.quantity()));
            }
        }
        return held;
    }

    /** Orders that nobody has confirmed, rejected or cancelled. */
    List<UUID> undecided() {
        return instances.keySet().stream().filter(order -> log.of(order).getLast().event() instanceof OrderPlaced)
                .toList();
    }

    /** Orders whose checkout neither ended nor waits for a cancellation. */
    List<UUID> restless() {
        return instances.entrySet().stream().filter(entry -> !entry.getValue().rests()).map(Map.Entry::getKey)
                .toList();
    }

    InMemoryLog log() {
        return log;
    }
}
