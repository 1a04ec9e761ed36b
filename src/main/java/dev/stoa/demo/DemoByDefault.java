package dev.stoa.demo;

import java.util.HashMap;
import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Decides before anything is configured: no database named means sample data, and sample data means loopback only, and
 * the taxes of some countries. Whatever was set explicitly stays.
 */
class DemoByDefault implements EnvironmentPostProcessor {

    private static final String ENABLED = "stoa.demo.enabled";
    private static final Map<String, Object> TAXES = Map.of("stoa.shop.tax.default-country", "DE",
            "stoa.shop.tax.rates.DE.standard", "19", "stoa.shop.tax.rates.DE.reduced", "7",
            "stoa.shop.tax.rates.AT.standard", "20", "stoa.shop.tax.rates.AT.reduced", "10",
            "stoa.shop.tax.rates.FR.standard", "20", "stoa.shop.tax.rates.FR.reduced", "5.5");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean embedded = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        boolean enabled = environment.getProperty(ENABLED, Boolean.class, embedded);
        Map<String, Object> defaults = new HashMap<>();
        defaults.put(ENABLED, enabled);
        if (enabled) {
            defaults.put("server.address", "127.0.0.1");
            defaults.putAll(TAXES);
        }
        environment.getPropertySources().addLast(new MapPropertySource("sample data", defaults));
    }
}
