package dev.stoa.ecommerce.query.orderhistory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.HistoryTest;
import dev.stoa.kernel.graphql.PageRequest;
import dev.stoa.kernel.graphql.Pages;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Among 100,000 orders a page is found by reading a small part of them at most, whatever it is filtered by. */
@HistoryTest
class OrderListTest {

    private static final int ORDERS = 100_000;
    private static final int MOST_READ = ORDERS / 25;

    /** Most are completed; of the rest some are old and some are new. */
    private static final String FILL = """
            INSERT INTO order_history (order_id, version, status, customer_id, customer_name, customer_email, total,
               currency_code, placed_at, updated_at, due, authorised, captured, refunded, ordered, cancelled, shipped,
               delivered, returned)
            SELECT gen_random_uuid(), 1,
               CASE WHEN n > 99990 THEN 'PLACED' WHEN n % 100 = 1 THEN 'REJECTED' WHEN n % 100 = 2 THEN 'CANCELLED'
                  ELSE 'CONFIRMED' END,
               gen_random_uuid(), 'Ada', 'ada@example.org', 100, 'EUR', '2026-01-01Z'::timestamptz + n * interval '1 min',
               now(), CASE WHEN n > 99990 OR n % 100 > 2 OR n % 100 = 0 THEN 100 ELSE 0 END, 100,
               CASE WHEN n > 99000 OR n % 100 IN (1, 2) THEN 0 WHEN n % 1000 = 3 THEN 50 ELSE 100 END,
               CASE WHEN n % 5000 = 4 THEN 100 ELSE 0 END, 2, CASE WHEN n % 100 = 2 THEN 2 ELSE 0 END,
               CASE WHEN n > 99000 OR n % 100 IN (1, 2) THEN 0 WHEN n < 100 THEN 1 ELSE 2 END,
               CASE WHEN n > 99000 OR n % 100 IN (1, 2) THEN 0 WHEN n < 100 THEN 1 WHEN n > 98900 THEN 1 ELSE 2 END,
               CASE WHEN n % 5000 = 4 THEN 2 ELSE 0 END
            FROM generate_series(1, :orders) AS n""";

    @Autowired
    JdbcClient jdbc;
    @Autowired
    Pages pages;
    @Autowired
    Orders orders;
    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aPageReadsASmallPartOfTheOrders() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.sql(FILL).param("orders", ORDERS).update();
            jdbc.sql("ANALYZE order_history").update();
            for (var order : OrderOrder.values()) {
                filters().forEach(filter -> readsLittle(filter, order));
            }
        });
    }

    private static Stream<OrderFilter> filters() {
        return Stream.of(Stream.of(OrderFilter.ALL),
                Stream.of(OrderState.values()).map(it -> of(null, List.of(it), null, null)),
                Stream.of(OrderStatus.values()).map(it -> of(List.of(it), null, null, null)),
                Stream.of(OrderCharge.values()).map(it -> of(null, null, List.of(it), null)),
                Stream.of(OrderFulfilment.values()).map(it -> of(null, null, null, List.of(it))),
                Stream.of(of(null, List.of(OrderState.PLACED, OrderState.PARTIALLY_SHIPPED), null, null),
                        of(List.of(OrderStatus.REJECTED, OrderStatus.CANCELLED), null, null, null),
                        of(List.of(OrderStatus.CONFIRMED), null, List.of(OrderCharge.NONE), null),
                        of(null, null, List.of(OrderCharge.PARTIAL), List.of(OrderFulfilment.DELIVERED))))
                .flatMap(each -> each);
    }

    private static OrderFilter of(@Nullable List<OrderStatus> status, @Nullable List<OrderState> state,
            @Nullable List<OrderCharge> charge, @Nullable List<OrderFulfilment> fulfilment) {
        return new OrderFilter(status, state, charge, fulfilment, null, null);
    }

    private void readsLittle(OrderFilter filter, OrderOrder order) {
        var list = order.keyset().list();
        var first = pages.request(list, 20, null, null, null);
        var page = pages.page(list, first, orders.page(list(filter, order, first)), OrderOrder::key);
        assertThat(read(list(filter, order, first))).as("%s, %s", filter, order).isLessThan(MOST_READ);
        if (page.pageInfo().hasNextPage()) {
            var next = pages.request(list, 20, page.pageInfo().endCursor(), null, null);
            assertThat(read(list(filter, order, next))).as("%s, %s, next", filter, order).isLessThan(MOST_READ);
        }
    }

    private static OrderList list(OrderFilter filter, OrderOrder order, PageRequest request) {
        return new OrderList(null, new OrderViewer(true, null, null), filter, order, request);
    }

    private long read(OrderList list) {
        var plan = jdbc.sql("EXPLAIN (ANALYZE, FORMAT JSON) " + list.sql()).params(list.parameters())
                .query(String.class).single();
        return rows(JsonMapper.shared().readTree(plan).get(0).get("Plan"));
    }

    private static long rows(JsonNode node) {
        long own = node.path("Actual Rows").asLong() * node.path("Actual Loops").asLong()
                + node.path("Rows Removed by Filter").asLong();
        return StreamSupport.stream(node.path("Plans").spliterator(), false).mapToLong(OrderListTest::rows)
                .reduce(own, Math::max);
    }
}
