package dev.stoa.kernel.internal.process;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tests' process, a gateway that does as it is told, and a clock that can be put forward. */
@TestConfiguration(proxyBeanMethods = false)
@Import({TripBooking.class, TripDesk.class})
class TripContext {

    @Bean
    @Primary
    AdjustableClock adjustableClock() {
        return new AdjustableClock();
    }

    @Bean
    @Primary
    TripGateway tripGateway(JdbcTemplate jdbc) {
        return new TripGateway(jdbc);
    }
}
