package dev.stoa.demo;

import dev.stoa.demo.Shopfitter.Article;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.order.CancelOrder;
import dev.stoa.ecommerce.command.order.NamedCustomer;
import dev.stoa.ecommerce.command.order.PlaceOrder;
import dev.stoa.ecommerce.command.product.Offers;
import dev.stoa.kernel.eventstore.EventStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** Some weeks of orders: most in the evening, more at weekends, and a few customers and articles in most of them. */
@Component
class SampleOrders {

    private static final int AT_ONCE = 6;
    private static final Duration SETTLED_WITHIN = Duration.ofSeconds(20);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final double CANCELLED = 0.04;

    private final SampleCommands commands;
    private final Offers offers;
    private final SampleParcels parcels;
    private final EventStore log;

    SampleOrders(SampleCommands commands, Offers offers, SampleParcels parcels, EventStore log) {
        this.commands = commands;
        this.offers = offers;
        this.parcels = parcels;
        this.log = log;
    }

    /** Places the orders one evening hour after the other, and waits for each checkout before the clock goes on. */
    void place(List<Instant> times, List<Article> articles, List<NamedCustomer> customers, SampleClock clock) {
        var random = new Random(times.size());
        for (int i = 0; i < times.size(); i += AT_ONCE) {
            clock.set(times.get(i));
            parcels.until(times.get(i));
            var placed = new ArrayList<OrderId>();
            for (int j = i; j < Math.min(times.size(), i + AT_ONCE); j++) {
                placed.add(placeOne(j, times.get(j), articles, customers, random));
            }
            placed.forEach(this::awaitSettled);
            for (var order : placed) {
                if (!confirmed(order)) {
                    continue;
                }
                if (random.nextDouble() < CANCELLED) {
                    commands.give("cancel " + order, new CancelOrder(order, "Ordered by mistake", false));
                } else {
                    parcels.pack(order, times.get(i));
                }
            }
        }
    }

    private OrderId placeOne(int number, Instant time, List<Article> articles, List<NamedCustomer> customers,
            Random random) {
        var order = new OrderId(SampleIds.at(time, number));
        var lines = new LinkedHashMap<Article, PlaceOrder.Line>();
        for (int i = 0, size = 1 + skewed(random, 4); i < size; i++) {
            var article = popular(articles, random);
            lines.putIfAbsent(article, new PlaceOrder.Line(article.variantId(), 1 + skewed(random, 3)));
        }
        var customer = customers.get(skewed(random, customers.size()));
        commands.give("order " + number, PlaceOrder.of(order, SampleIds.customer(customer.email()), customer,
                List.copyOf(lines.values()), offers));
        return order;
    }

    private void awaitSettled(OrderId order) {
        var deadline = Instant.now().plus(SETTLED_WITHIN);
        while (log.currentVersion(order.value()) < 2 && Instant.now().isBefore(deadline)) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
    }

    private boolean confirmed(OrderId order) {
        return log.read(order.value(), 1, 1).stream()
                .anyMatch(it -> it.event() instanceof dev.stoa.ecommerce.command.events.OrderConfirmed);
    }

    /** 0 most often, the bound minus one least often. */
    private static int skewed(Random random, int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 2.5));
    }

    /** Twice as popular is bought four times as often. */
    private static Article popular(List<Article> articles, Random random) {
        double total = articles.stream().mapToDouble(SampleOrders::weight).sum();
        double at = random.nextDouble() * total;
        for (var article : articles) {
            at -= weight(article);
            if (at < 0) {
                return article;
            }
        }
        return articles.getLast();
    }

    private static double weight(Article article) {
        return article.popularity() * article.popularity();
    }
}
