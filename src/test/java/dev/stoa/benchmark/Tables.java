package dev.stoa.benchmark;

import dev.stoa.benchmark.LedgerEvents.Booked;
import dev.stoa.kernel.eventstore.Recorded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The SQL of the three projections, the same for both arms. Each notices events that arrive out of order. */
final class Tables {

    static final String DDL = """
         CREATE SCHEMA IF NOT EXISTS benchmark_query;
         CREATE TABLE IF NOT EXISTS benchmark_query.bench_balance (account uuid PRIMARY KEY, version int NOT NULL,
            amount bigint NOT NULL, out_of_order int NOT NULL) WITH (fillfactor = 70);
         CREATE TABLE IF NOT EXISTS benchmark_query.bench_booking (account uuid, version int, amount int NOT NULL,
            text text NOT NULL, PRIMARY KEY (account, version));
         CREATE TABLE IF NOT EXISTS benchmark_query.bench_latest (account uuid PRIMARY KEY, version int NOT NULL,
            text text NOT NULL, out_of_order int NOT NULL) WITH (fillfactor = 70);
         """;

    private Tables() {}

    static void balance(JdbcClient jdbc, Recorded<Booked> recorded) {
        jdbc.sql("""
            INSERT INTO benchmark_query.bench_balance AS b VALUES (?, ?, ?, 0)
            ON CONFLICT (account) DO UPDATE SET amount = b.amount + excluded.amount, version = excluded.version,
               out_of_order = b.out_of_order + (excluded.version <> b.version + 1)::int
            """).params(recorded.streamId(), recorded.version(), recorded.event().amount()).update();
    }

    static void booking(JdbcClient jdbc, Recorded<Booked> recorded) {
        jdbc.sql("INSERT INTO benchmark_query.bench_booking VALUES (?, ?, ?, ?)").params(recorded.streamId(),
                recorded.version(), recorded.event().amount(), recorded.event().text()).update();
    }

    static void latest(JdbcClient jdbc, Recorded<Booked> recorded) {
        jdbc.sql("""
            INSERT INTO benchmark_query.bench_latest AS l VALUES (?, ?, ?, 0)
            ON CONFLICT (account) DO UPDATE SET text = excluded.text, version = excluded.version,
               out_of_order = l.out_of_order + (excluded.version <> l.version + 1)::int
            """).params(recorded.streamId(), recorded.version(), recorded.event().text()).update();
    }
}
