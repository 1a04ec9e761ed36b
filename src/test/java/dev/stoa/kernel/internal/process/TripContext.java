package dev.stoa.kernel.internal.process;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The kernel without its edges, the tests' process, and a clock that can be put forward; with a gateway that does as it
 * is told unless {@code trips.gateway} is {@code real}. The database is migrated before.
 */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"dev.stoa.kernel.internal.eventstore", "dev.stoa.kernel.internal.personaldata",
        "dev.stoa.kernel.internal.append",
        "dev.stoa.kernel.internal.command", "dev.stoa.kernel.internal.processor",
        "dev.stoa.kernel.internal.publication", "dev.stoa.kernel.internal.consistency",
        "dev.stoa.kernel.internal.process"}, excludeFilters = {@Filter(TestComponent.class),
                @Filter(TestConfiguration.class),
                @Filter(type = FilterType.REGEX, pattern = ".*Test\\$.*")})
@Import({TripBooking.class, TripDesk.class, LegDecider.class})
class TripContext {

    @Bean
    static TestsStayOut testsStayOut() {
        return new TestsStayOut();
    }

    @Bean
    @Primary
    AdjustableClock adjustableClock() {
        return new AdjustableClock();
    }

    @Bean
    @Primary
    @ConditionalOnProperty(name = "trips.gateway", havingValue = "told", matchIfMissing = true)
    TripGateway tripGateway(JdbcTemplate jdbc) {
        return new TripGateway(jdbc);
    }
}
