package dev.stoa.ecommerce.query.orderhistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.command.events.OrderCancelled;
import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.ecommerce.command.events.OrderPlaced;
import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.eventstore.PersonalData;
import dev.stoa.kernel.eventstore.PersonalDataKeys;
import dev.stoa.kernel.processor.ParkedEvent;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.PlainTextSearch;
import dev.stoa.support.ReadTables;
import dev.stoa.support.Seeded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Names and addresses of customers stand in read tables, and nowhere else in the clear. */
@ViewTest
@ExtendWith(OutputCaptureExtension.class)
class PersonalDataOfOrdersTest {

    @Autowired
    Shop shop;
    @Autowired
    EventStore store;
    @Autowired
    PersonalDataKeys keys;
    @Autowired
    Processors processors;
    @Autowired
    ReadTables tables;
    @Autowired
    JdbcTemplate jdbc;

    private final List<UUID> orders = new ArrayList<>();

    @Test
    void onlyReadTablesHoldThemInTheClear(CapturedOutput output) {
        var lamp = shop.listed(20);
        Seeded.times(1, random -> {
            var words = history(random, lamp);
            awaitSettled();
            var search = new PlainTextSearch(jdbc);
            assertThat(search.find(words, schema -> !schema.endsWith("_query"))).isEmpty();
            assertThat(search.find(words, schema -> schema.endsWith("_query"))).as("it would find them").isNotEmpty();
            assertThat(words).noneMatch(output.getAll()::contains);
        });
    }

    @Test
    void anEventThatCannotBeAppliedIsParkedAndToldOfWithoutThem(CapturedOutput output) {
        var lamp = shop.listed(1);
        jdbc.execute("""
                ALTER TABLE ecommerce_query.order_history ADD CONSTRAINT no_zebedee
                CHECK (customer_name NOT LIKE 'Zebedee%') NOT VALID""");
        try {
            var order = place(lamp, "Zebedee Quagmire", "zebedee@quagmire.example");
            await().atMost(Duration.ofSeconds(20)).until(() -> !parked(order).isEmpty());
            assertThat(parked(order)).singleElement()
                    .satisfies(it -> assertThat(it.error()).contains("no_zebedee", "23514"));
            assertThat(new PlainTextSearch(jdbc).find(List.of("Quagmire", "Zebedee "),
                    schema -> !schema.endsWith("_query"))).isEmpty();
            assertThat(output.getAll()).contains("is parked").doesNotContain("Quagmire", "quagmire");
        } finally {
            jdbc.execute("ALTER TABLE ecommerce_query.order_history DROP CONSTRAINT no_zebedee");
            processors.parked(OrderHistoryProjection.ID, 1000)
                    .forEach(it -> processors.retry(OrderHistoryProjection.ID, it.address()));
        }
        awaitSettled();
        assertThat(jdbc.queryForList("SELECT customer_name FROM order_history", String.class))
                .contains("Zebedee Quagmire");
    }

    @Test
    void whoIsErasedIsGoneFromTheLogAndFromWhatIsRebuilt() {
        var lamp = shop.listed(2);
        var order = place(lamp, "Ignatius Forgetmenot", "ignatius@forgetmenot.example");
        var other = place(lamp, "Hedwig Rememberme", "hedwig@rememberme.example");
        annotate(order, "her cat is called Mephisto");
        cancel(order, "moved to Xanaduville");
        awaitSettled();
        var customer = ((OrderPlaced) events(order).getFirst()).customer().customerId();

        assertThat(keys.erase(customer)).isTrue();

        assertThat(events(order).getFirst()).isInstanceOfSatisfying(OrderPlaced.class, placed -> {
            assertThat(placed.customer().name()).isEqualTo(PersonalData.ERASED);
            assertThat(placed.customer().email()).isEqualTo(PersonalData.ERASED);
            assertThat(placed.lines()).isNotEmpty();
            assertThat(Objects.requireNonNull(placed.delivery()).shipping()).isNull();
        });
        assertThat(events(order)).last().isInstanceOfSatisfying(OrderCancelled.class,
                cancelled -> assertThat(cancelled.reason()).isNull());
        assertThat(name(order)).containsExactly("Ignatius Forgetmenot");
        tables.rebuild(OrderHistoryProjection.class);
        assertThat(name(order)).containsExactly(PersonalData.ERASED);
        assertThat(name(other)).containsExactly("Hedwig Rememberme");
        assertThat(new PlainTextSearch(jdbc).find(List.of("forgetmenot", "Xanaduville", "Mephisto"), schema -> true))
                .isEmpty();
    }

    private List<String> history(Random random, Shop.Listed lamp) {
        var words = new ArrayList<String>();
        for (int each = 0; each < 15; each++) {
            var order = place(lamp, word(random, words) + " " + word(random, words),
                    word(random, words) + "@example.org");
            annotate(order, word(random, words));
            if (random.nextBoolean()) {
                cancel(order, word(random, words));
            }
        }
        return words;
    }

    private static String word(Random random, List<String> words) {
        var word = "zq" + Long.toString(random.nextLong(1L << 40, 1L << 41), 36);
        words.add(word);
        return word;
    }

    private UUID place(Shop.Listed lamp, String name, String email) {
        var placed = shop.run("""
                mutation($name: String!, $email: String!, $variant: ID!, $key: String!) {
                  placeOrder(input: {customer: {name: $name, email: $email}, lines: [{variantId: $variant, quantity: 1}],
                                     shippingAddress: {name: $name, street: $email, postalCode: "1", city: "Here",
                                       countryCode: "DE"}},
                             options: {idempotencyKey: $key}) {
                    ... on PlaceOrderSuccess { receipt { streamId } }
                  }
                }""", Map.of("name", name, "email", email, "variant", lamp.variantId(), "key",
                UUID.randomUUID().toString()));
        var order = OrderId.valueOf(Shop.text(placed, "placeOrder.receipt.streamId")).value();
        orders.add(order);
        return order;
    }

    private void annotate(UUID order, String note) {
        shop.run("""
                mutation($id: ID!, $note: String!) {
                  annotateOrder(input: {orderId: $id, note: $note}) {
                    ... on AnnotateOrderSuccess { receipt { version } } } }""",
                Map.of("id", new OrderId(order).toString(), "note", note));
    }

    private void cancel(UUID order, String reason) {
        shop.run("""
                mutation($id: ID!, $reason: String!) {
                  cancelOrder(input: {orderId: $id, reason: $reason}) { ... on CancelOrderSuccess { receipt { version } } }
                }""", Map.of("id", new OrderId(order).toString(), "reason", reason));
    }

    /** Leaves nothing under way: neither events nor commands of the checkouts. */
    private void awaitSettled() {
        tables.awaitAllApplied();
        await().atMost(Duration.ofSeconds(30)).until(() -> Boolean.TRUE.equals(jdbc.queryForObject("""
                SELECT count(DISTINCT instance_id) = ? AND bool_and(answered_at IS NOT NULL)
                  FROM kernel.outgoing_command WHERE instance_id = ANY (?::uuid[])""", Boolean.class, orders.size(),
                orders.stream().map(UUID::toString).toArray(String[]::new))));
        tables.awaitAllApplied();
    }

    private List<DomainEvent> events(UUID order) {
        return store.read(order, 0, 100).stream().<DomainEvent>map(it -> it.event()).toList();
    }

    private List<ParkedEvent> parked(UUID order) {
        return processors.parked(OrderHistoryProjection.ID, 1000).stream()
                .filter(it -> it.address().streamId().equals(order)).toList();
    }

    private List<String> name(UUID order) {
        return jdbc.queryForList("SELECT customer_name FROM order_history WHERE order_id = ?", String.class, order);
    }
}
