package dev.stoa.benchmark;

import dev.stoa.benchmark.LedgerEvents.Booked;
import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three projections as Stoa has them; found as members of this class, since a projection is a component. */
@TestConfiguration(proxyBeanMethods = false)
class OurArm {

    @Bean
    LedgerEvents.Rules rules() {
        return new LedgerEvents.Rules();
    }

    @Projection(id = "benchmark_query.balances", tables = "bench_balance")
    static class Balances {

        private final JdbcClient jdbc;

        Balances(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Recorded<Booked> recorded) {
            Tables.balance(jdbc, recorded);
        }
    }

    @Projection(id = "benchmark_query.bookings", tables = "bench_booking")
    static class Bookings {

        private final JdbcClient jdbc;

        Bookings(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Recorded<Booked> recorded) {
            Tables.booking(jdbc, recorded);
        }
    }

    @Projection(id = "benchmark_query.latest", tables = "bench_latest")
    static class Latest {

        private final JdbcClient jdbc;

        Latest(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @EventHandler
        void on(Recorded<Booked> recorded) {
            Tables.latest(jdbc, recorded);
        }
    }
}
