package dev.stoa.support;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/** Gives contexts the shared database when they ask for its url, and not before: most tests never do. */
class TestDatabaseUrl implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new PropertySource<>("testDatabase", "spring.datasource.") {

            @Override
            public @Nullable Object getProperty(String name) {
                return switch (name) {
                    case "spring.datasource.url" -> TestDatabase.shared().url();
                    case "spring.datasource.username" -> TestDatabase.shared().user();
                    case "spring.datasource.password" -> TestDatabase.shared().password();
                    default -> null;
                };
            }
        });
    }
}
