package dev.stoa.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import dev.stoa.Application;
import dev.stoa.benchmark.LedgerEvents.Book;
import dev.stoa.embedded.EmbeddedPostgres;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import dev.stoa.support.MainClassesOnly;
import dev.stoa.support.TestCredentials;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One node with the benchmark's projections, either as Stoa drains them or as stock Modulith does. */
final class Arm implements AutoCloseable {

    private static final int CLIENTS = 128;
    private static final int ACCOUNTS = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** As Stoa sets up its own, with the schema of the benchmark among those of the modules. */
    private static final String CONNECTIONS = "SET search_path TO benchmark_query, demo, ecommerce_imports, "
            + "ecommerce_payment, ecommerce_query, identity, personal_data, public; "
            + "SET plan_cache_mode TO force_generic_plan";
    private static final String TEXT = "A booking with some words to it, as they have";

    final String name;
    final ConfigurableApplicationContext node;
    final JdbcTemplate jdbc;
    private final CommandGateway gateway;
    private final List<UUID> accounts = Stream.generate(UUID::randomUUID).limit(ACCOUNTS).toList();

    Arm(String name, Class<?> projections, EmbeddedPostgres server, String database, String... more) {
        this.name = name;
        var arguments = Stream.concat(Stream.of(more), Stream.of("--spring.datasource.url=" + server.url(database),
                "--spring.datasource.username=postgres", "--spring.datasource.password=" + server.password(),
                "--server.port=0", "--stoa.demo.enabled=false", "--spring.datasource.hikari.connection-init-sql="
                        + CONNECTIONS))
                .toArray(String[]::new);
        node = MainClassesOnly.start(new Class<?>[]{Application.class, TestCredentials.class, projections}, arguments);
        jdbc = node.getBean(JdbcTemplate.class);
        gateway = node.getBean(CommandGateway.class);
        jdbc.execute(Tables.DDL);
    }

    void warmUp(Duration time) {
        load(time, 0);
        awaitDrained();
    }

    /** What a load achieved, from its begin until everything was visible. */
    record Load(double accepted, double visible, Lag lag, double transactions, double walBytes) {}

    Load load(Duration time, double perSecond) {
        var lag = new Lag();
        var probing = new AtomicBoolean(true);
        var probe = Thread.ofVirtual().start(() -> probe(lag, probing));
        long transactions = transactions();
        long wal = wal();
        long begun = System.nanoTime();
        long done = Clients.run(CLIENTS, time, perSecond, client -> book(account()));
        double loaded = (System.nanoTime() - begun) / 1e9;
        probing.set(false);
        awaitDrained();
        double drained = (System.nanoTime() - begun) / 1e9;
        join(probe);
        return new Load(done / loaded, done / drained, lag, (double) (transactions() - transactions) / done,
                (double) (wal() - wal) / done);
    }

    void book(UUID account) {
        gateway.execute(new Book(account, 1, TEXT), CommandOptions.NONE, Origin.ANONYMOUS);
    }

    UUID account() {
        return accounts.get(ThreadLocalRandom.current().nextInt(ACCOUNTS));
    }

    long outOfOrder() {
        return count("SELECT coalesce(sum(out_of_order), 0) FROM benchmark_query.bench_balance")
                + count("SELECT coalesce(sum(out_of_order), 0) FROM benchmark_query.bench_latest");
    }

    /** Until every event has been applied by every projection. */
    void awaitDrained() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (open() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(2_000_000);
        }
    }

    long open() {
        return count(
                "SELECT count(*) FROM (SELECT FROM kernel.event_publication WHERE completion_date IS NULL LIMIT 1) p");
    }

    long count(String sql) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
    }

    String configuration() {
        var pool = node.getBean(HikariDataSource.class);
        return "%s: pool of %d, virtual threads %s".formatted(name, pool.getMaximumPoolSize(),
                node.getEnvironment().getProperty("spring.threads.virtual.enabled"));
    }

    /** One command at a time on an account of its own, and how long until all three tables show it. */
    private void probe(Lag lag, AtomicBoolean probing) {
        var account = UUID.randomUUID();
        for (int version = 1; probing.get(); version++) {
            book(account);
            long acknowledged = System.nanoTime();
            while (!visible(account, version) && System.nanoTime() - acknowledged < PATIENCE.toNanos()) {
                LockSupport.parkNanos(1_000_000);
            }
            lag.add(System.nanoTime() - acknowledged);
            LockSupport.parkNanos(10_000_000);
        }
    }

    private boolean visible(UUID account, int version) {
        return Boolean.TRUE.equals(jdbc.queryForObject("""
            SELECT (SELECT version FROM benchmark_query.bench_balance WHERE account = ?) >= ?
               AND (SELECT version FROM benchmark_query.bench_latest WHERE account = ?) >= ?
               AND EXISTS (SELECT FROM benchmark_query.bench_booking WHERE account = ? AND version = ?)
            """, Boolean.class, account, version, account, version, account, version));
    }

    long transactions() {
        jdbc.execute("SELECT pg_stat_clear_snapshot()");
        return count("SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()");
    }

    private long wal() {
        return count("SELECT pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::bigint");
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
