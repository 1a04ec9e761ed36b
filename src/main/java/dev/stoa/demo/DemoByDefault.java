package dev.stoa.demo;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides before anything is configured: no database named means sample data, and sample data means loopback only.
 * Whatever was set explicitly stays.
 */
class DemoByDefault implements EnvironmentPostProcessor {

    private static final String ENABLED = "stoa.demo.enabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        boolean enabled = environment.getProperty(ENABLED, Boolean.class, embedded);
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(ENABLED, enabled);
        if (enabled) {
            defaults.put("server.address", "127.0.0.1");
        }
        environment.getPropertySources().addLast(new MapPropertySource("sample data", defaults));
    }
}
