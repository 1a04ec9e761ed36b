package dev.stoa.benchmark;

import dev.stoa.benchmark.LedgerEvents.Booked;
import dev.stoa.kernel.eventstore.Recorded;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;

/** The same three projections as stock Modulith listeners: asynchronous, each in a transaction of its own. */
@TestConfiguration(proxyBeanMethods = false)
class TwinArm {

    @Bean
    LedgerEvents.Rules rules() {
        return new LedgerEvents.Rules();
    }

    @Bean
    Balances balances(JdbcClient jdbc) {
        return new Balances(jdbc);
    }

    @Bean
    Bookings bookings(JdbcClient jdbc) {
        return new Bookings(jdbc);
    }

    @Bean
    Latest latest(JdbcClient jdbc) {
        return new Latest(jdbc);
    }

    static class Balances {

        private final JdbcClient jdbc;

        Balances(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @ApplicationModuleListener
        void on(Recorded<Booked> recorded) {
            Tables.balance(jdbc, recorded);
        }
    }

    static class Bookings {

        private final JdbcClient jdbc;

        Bookings(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @ApplicationModuleListener
        void on(Recorded<Booked> recorded) {
            Tables.booking(jdbc, recorded);
        }
    }

    static class Latest {

        private final JdbcClient jdbc;

        Latest(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        @ApplicationModuleListener
        void on(Recorded<Booked> recorded) {
            Tables.latest(jdbc, recorded);
        }
    }
}
