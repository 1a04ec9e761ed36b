package dev.stoa.ecommerce.query;

import dev.stoa.ecommerce.command.events.Address;
import dev.stoa.ecommerce.command.events.Customer;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.OrderDelivery;
import dev.stoa.ecommerce.command.events.OrderEnd;
import dev.stoa.ecommerce.command.events.OrderEvent;
import dev.stoa.ecommerce.command.events.OrderImported;
import dev.stoa.ecommerce.command.events.OrderLine;
import dev.stoa.ecommerce.command.events.OrderPayment;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.command.events.OrderSums;
import dev.stoa.ecommerce.command.events.OrderTax;
import dev.stoa.ecommerce.command.events.OrderVoucher;
import dev.stoa.ecommerce.command.events.OrderedCart;
import dev.stoa.ecommerce.command.order.OrderWalk;
import dev.stoa.kernel.graphql.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A random order, from its placing on as its decider writes it. */
public final class OrderHistory {

    private static final List<BigDecimal> RATES = List.of(new BigDecimal("19"), new BigDecimal("7.00"),
            BigDecimal.ZERO);

    private final Random random;
    private final List<UUID> variants;
    private final @Nullable UUID cart;
    private final boolean taxIncluded;

    /**
     * @param cart
     *            that it is placed from, if it is
     */
    public OrderHistory(Random random, List<UUID> variants, @Nullable UUID cart) {
        this.random = random;
        this.variants = variants;
        this.cart = cart;
        this.taxIncluded = random.nextBoolean();
    }

    public List<OrderEvent> events(UUID id) {
        return OrderWalk.of(random, id, random.nextInt(6) == 0 ? imported(placed()) : placed());
    }

    private OrderImported imported(OrderPlaced placed) {
        long captured = random.nextLong(placed.total().minorUnits() + 1);
        return new OrderImported("R-" + random.nextInt(), Instant.parse("2019-05-05T05:05:05.555Z"), placed.customer(),
                placed.lines(), placed.total(), placed.sums(), placed.delivery(),
                OrderEnd.values()[random.nextInt(OrderEnd.values().length)], money(captured),
                money(random.nextLong(captured + 1)));
    }

    private OrderPlaced placed() {
        var lines = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(this::line).toList();
        var customer = new Customer(Ids.next(), "Ökonom Knife", "a@example.org");
        var shipping = random.nextBoolean() ? null : money(random.nextInt(900));
        var free = shipping != null && random.nextBoolean() ? shipping : money(0);
        var tax = money(lines.stream().mapToLong(line -> line.tax().minorUnits()).sum());
        long subtotal = lines.stream().mapToLong(line -> line.lineTotal().minorUnits()).sum();
        long discount = lines.stream().mapToLong(line -> line.discount().minorUnits()).sum();
        var sums = new OrderSums(taxIncluded, money(subtotal), money(discount), shipping, free,
                List.of(new OrderTax(new BigDecimal("19.0"), money(subtotal - discount), tax)), tax);
        long total = subtotal - discount + (shipping == null ? 0 : shipping.minorUnits()) - free.minorUnits()
                + (taxIncluded ? 0 : tax.minorUnits());
        return new OrderPlaced(customer, lines, money(total), sums, delivery(customer),
                random.nextBoolean() ? null : new OrderVoucher(Ids.next(), "SPRING-10", random.nextBoolean()),
                random.nextBoolean() ? null : new OrderPayment(customer.customerId(), "tok_ok"),
                cart == null ? null : new OrderedCart(cart, random.nextInt(3)),
                random.nextBoolean() ? null : Instant.parse("2030-01-01T00:00:00Z"));
    }

    private OrderLine line(int number) {
        var variant = variants.size() <= number ? Ids.next() : variants.get(number);
        int quantity = 1 + random.nextInt(5);
        long price = 1 + random.nextInt(10_000);
        return new OrderLine(Ids.next(), variant, "SKU-" + variant, "Élan lamp", "ø oak", quantity, money(price),
                money(random.nextLong(price * quantity + 1)), RATES.get(random.nextInt(RATES.size())),
                money(random.nextInt(500)), random.nextInt(2_000));
    }

    private @Nullable OrderDelivery delivery(Customer customer) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        boolean way = random.nextBoolean();
        return new OrderDelivery(customer.customerId(), address(), address(), way ? Ids.next() : null,
                way ? "post" : null, way ? "By post" : null);
    }

    private @Nullable Address address() {
        return random.nextBoolean()
                ? null
                : new Address("Ada", null, "Main St 1", null, "10115", "Berlin", null, "DE", null);
    }

    private static Money money(long minorUnits) {
        return new Money(minorUnits, "EUR");
    }
}
