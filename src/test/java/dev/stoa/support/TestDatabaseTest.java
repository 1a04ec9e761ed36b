package dev.stoa.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;

class TestDatabaseTest {

    @Test
    void aContextGetsTheSharedDatabaseWithoutBeingTold() {
        try (var context = new SpringApplicationBuilder(Object.class)
                .web(org.springframework.boot.WebApplicationType.NONE)
                .run()) {
            assertThat(context.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo(TestDatabase.shared().url());
        }
    }

    @Test
    void aTestCanHaveAnEmptyDatabaseOfItsOwnAndCopiesOfIt() throws SQLException {
        var original = TestDatabase.create("support_original");
        execute(original, "CREATE TABLE kept AS SELECT 1 AS one");
        var copy = original.copy("support_copy");
        execute(copy, "INSERT INTO kept VALUES (2)");
        assertThat(copy.name()).isEqualTo("support_copy");
        copy.drop();
        original.drop();
    }

    private static void execute(TestDatabase database, String sql) throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
