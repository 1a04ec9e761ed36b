package dev.stoa.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides before anything is configured: management listens on the port after that of the API, or on any where the API
 * does, on loopback, and tells details only there. Whatever was set explicitly stays.
 */
class ManagementByDefault implements EnvironmentPostProcessor {

    private static final String ADDRESS = "management.server.address";
    private static final String LOOPBACK = "127.0.0.1";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var details = isLoopback(environment.getProperty(ADDRESS, LOOPBACK)) ? "always" : "never";
        environment.getPropertySources().addLast(new MapPropertySource("management", Map.of(ADDRESS, LOOPBACK,
                "management.server.port", portAfter(environment.getProperty("server.port", "8080")),
                "management.endpoint.health.show-details", details, "management.endpoint.health.show-components",
                details)));
    }

    private static int portAfter(String port) {
        return port.matches("[1-9]\\d{0,4}") ? Integer.parseInt(port) + 1 : 0;
    }

    private static boolean isLoopback(String address) {
        return address.equals("localhost") || address.equals("::1") || address.startsWith("127.");
    }
}
