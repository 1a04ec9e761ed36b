package dev.stoa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.Application;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.processor.ProcessorStatus;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.MainClassesOnly;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The books of a shop, opened by a node of our own after the load: does everything add up? */
final class Books implements AutoCloseable {

    private final ConfigurableApplicationContext node;
    private final JdbcTemplate jdbc;

    Books(String url, String user, String password) {
        node = MainClassesOnly.start(new Class<?>[]{Application.class}, "--spring.datasource.url=" + url,
                "--spring.datasource.username=" + user, "--spring.datasource.password=" + password, "--server.port=0",
                "--stoa.demo.enabled=false");
        jdbc = node.getBean(JdbcTemplate.class);
    }

    /** Waits until nothing is under way any more: no publication, no command of a process. */
    void awaitQuiet() {
        await().atMost(Duration.ofMinutes(3)).until(() -> count("SELECT count(*) FROM kernel.event_publication") == 0
                && count("SELECT count(*) FROM kernel.outgoing_command WHERE answered_at IS NULL") == 0);
        assertThat(count("SELECT count(*) FROM kernel.parked_stream")).isZero();
    }

    /** Every acknowledged command stands in the log, and none stands there twice. */
    void hasEach(Collection<Shop.Accepted> acknowledged) {
        for (var accepted : acknowledged) {
            var stream = GlobalId.parse(accepted.streamId()).value();
            assertThat(count("SELECT count(*) FROM kernel.event WHERE stream_id = ? AND version = ?", stream,
                    accepted.version())).as("%s", accepted).isEqualTo(1);
        }
    }

    /** As many events of a type from clients as commands were acknowledged. */
    void hasExactly(String eventType, int number) {
        assertThat(count("SELECT count(*) FROM kernel.event WHERE event_type = ?", eventType)).isEqualTo(number);
    }

    /** Every order has come to an end, and what stands in the tables is what the log says. */
    void addUp() {
        assertThat(jdbc.queryForList("SELECT status, count(*) FROM order_history GROUP BY status"))
                .noneMatch(row -> "PLACED".equals(row.get("status")));
        assertThat(jdbc.queryForList("""
            SELECT variant_id FROM stock_level
             WHERE available < 0 OR reserved < 0 OR on_hand < 0 OR available <> on_hand - reserved
            """)).isEmpty();
        assertThat(jdbc.queryForList("""
            SELECT variant_id, reserved FROM stock_level WHERE reserved > 0 ORDER BY variant_id
            """)).isEqualTo(jdbc.queryForList("""
            SELECT variant_id, sum(quantity)::int AS reserved
              FROM order_history_line JOIN order_history USING (order_id)
             WHERE status = 'CONFIRMED' GROUP BY variant_id ORDER BY variant_id
            """));
        assertThat(jdbc.queryForList("""
            SELECT variant_id, on_hand FROM stock_level ORDER BY variant_id
            """)).isEqualTo(jdbc.queryForList("""
            SELECT stream_id AS variant_id, sum((payload ->> 'quantity')::int)::int AS on_hand
              FROM kernel.event WHERE event_type = 'ecommerce.stock-received' GROUP BY stream_id ORDER BY stream_id
            """));
    }

    /** Made anew from the log, no table differs. */
    void equalTheirRebuild() {
        var before = tables();
        var processors = node.getBean(Processors.class);
        processors.list().stream().filter(it -> it.kind() == ProcessorStatus.Kind.PROJECTION)
                .forEach(it -> processors.rebuild(it.id()));
        assertThat(tables()).isEqualTo(before).isNotEmpty();
    }

    private Map<String, String> tables() {
        var contents = new TreeMap<String, String>();
        for (var table : jdbc.queryForList("""
            SELECT table_schema || '.' || table_name FROM information_schema.tables
             WHERE table_schema LIKE '%\\_query' AND table_name <> 'flyway_history'
            """, String.class)) {
            contents.put(table, String.valueOf(jdbc.queryForObject(
                    "SELECT count(*) || ' ' || md5(string_agg(t::text, ';' ORDER BY t::text)) FROM " + table + " t",
                    String.class)));
        }
        return contents;
    }

    long count(String sql, Object... arguments) {
        var count = jdbc.queryForObject(sql, Long.class, arguments);
        return count == null ? 0 : count;
    }

    @Override
    public void close() {
        node.close();
    }
}
