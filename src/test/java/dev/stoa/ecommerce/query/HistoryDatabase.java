package dev.stoa.ecommerce.query;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

class HistoryDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            var database = TestDatabase.create("histories");
            TestPropertyValues.of("spring.datasource.url=" + database.url(),
                    "spring.datasource.username=" + Objects.toString(database.user(), ""),
                    "spring.datasource.password=" + Objects.toString(database.password(), "")).applyTo(context);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for histories", e);
        }
    }
}
