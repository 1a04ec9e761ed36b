package dev.stoa.kernel.internal.process;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Contexts on one database of their own. */
record TripNodes(TestDatabase database, List<ConfigurableApplicationContext> running) {

    private static final String[] LEFT_OUT = {
            "org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.modulith.runtime.autoconfigure.SpringModulithRuntimeAutoConfiguration",
            "org.springframework.modulith.actuator.autoconfigure.ApplicationModulesEndpointConfiguration"};

    static TripNodes on(String name) throws SQLException {
        var database = TestDatabase.create(name);
        Flyway.configure().dataSource(database.url(), database.user(), database.password())
                .locations("classpath:db/migration/kernel").defaultSchema("kernel").schemas("kernel").load().migrate();
        return new TripNodes(database, new ArrayList<>());
    }

    /** One more node. */
    ConfigurableApplicationContext start(String... properties) {
        var settings = new ArrayList<>(List.of("spring.autoconfigure.exclude=" + String.join(",", LEFT_OUT),
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + Objects.toString(database.user(), ""),
                "spring.datasource.password=" + Objects.toString(database.password(), "")));
        settings.addAll(List.of(properties));
        var node = new SpringApplicationBuilder(TripContext.class).web(WebApplicationType.NONE)
                .run(settings.stream().map("--"::concat).toArray(String[]::new));
        running.add(node);
        return node;
    }

    void stop() throws SQLException {
        running.forEach(ConfigurableApplicationContext::close);
        running.clear();
        TripBooking.FAILING.clear();
        TripGateway.ANSWERS.clear();
        TripGateway.EFFECTS.clear();
        database.drop();
    }
}
