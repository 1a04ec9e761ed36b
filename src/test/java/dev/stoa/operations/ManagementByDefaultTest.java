package dev.stoa.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class ManagementByDefaultTest {

    @ParameterizedTest
    @CsvSource({", 8081", "8080, 8081", "9000, 9001", "0, 0", "-1, 0"})
    void thePortIsTheOneAfterThatOfTheApi(String server, String expected) {
        var environment = new MockEnvironment();
        if (server != null) {
            environment.setProperty("server.port", server);
        }
        decide(environment);
        assertThat(environment.getProperty("management.server.port")).isEqualTo(expected);
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, always", "localhost, always", "::1, always", "0.0.0.0, never", "10.1.2.3, never"})
    void detailsAreForLoopback(String address, String expected) {
        var environment = new MockEnvironment().withProperty("management.server.address", address);
        decide(environment);
        assertThat(environment.getProperty("management.endpoint.health.show-details")).isEqualTo(expected);
        assertThat(environment.getProperty("management.endpoint.health.show-components")).isEqualTo(expected);
    }

    @Test
    void whatIsSetStays() {
        var environment = new MockEnvironment().withProperty("management.server.port", "7000")
                .withProperty("management.endpoint.health.show-details", "never");
        decide(environment);
        assertThat(environment.getProperty("management.server.port")).isEqualTo("7000");
        assertThat(environment.getProperty("management.endpoint.health.show-details")).isEqualTo("never");
    }

    private static void decide(MockEnvironment environment) {
        new ManagementByDefault().postProcessEnvironment(environment, new SpringApplication());
    }
}
