package dev.stoa.ecommerce.query.orderhistory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.HistoryTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The statuses that orders are found by are those that are shown of them. */
@HistoryTest
class OrderStatusColumnsTest {

    private static final String CUSTOMER = UUID.randomUUID().toString();
    private static final String INSERT = """
            INSERT INTO order_history (order_id, version, status, customer_id, customer_name, customer_email, total,
               currency_code, placed_at, updated_at, due, authorised, captured, refunded, ordered, cancelled, shipped,
               delivered, returned)
            VALUES (gen_random_uuid(), 1, ?, '%s', '', '', 2, 'EUR', now(), now(), ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
            .formatted(CUSTOMER);

    private record Found(Order order, String charge, String fulfilment, String state) {}

    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void forEveryOrderOfAFewPiecesAndALittleMoney() {
        var standings = OrderStandings.all();
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            jdbc.batchUpdate(INSERT, standings.stream().map(OrderStatusColumnsTest::columns).toList());
            var found = jdbc.query("SELECT * FROM order_history WHERE customer_id = ?::uuid",
                    (row, number) -> new Found(OrderRows.order(row, number), row.getString("charge"),
                            row.getString("fulfilment"), row.getString("state")),
                    CUSTOMER);
            assertThat(found).hasSameSizeAs(standings).allSatisfy(it -> assertThat(
                    List.of(it.charge, it.fulfilment, it.state)).as("%s", it.order.standing())
                    .containsExactly(it.order.charge().name(), it.order.fulfilment().name(),
                            it.order.state().name()));
        });
    }

    private static Object[] columns(OrderStanding it) {
        return new Object[]{it.status().name(), it.due(), it.authorised(), it.captured(), it.refunded(), it.ordered(),
                it.cancelled(), it.shipped(), it.delivered(), it.returned()};
    }
}
