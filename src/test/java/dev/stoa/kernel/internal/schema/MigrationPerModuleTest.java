package dev.stoa.kernel.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationPerModuleTest {

    private static final List<String> MODULES = List.of("empty", "lower", "upper");

    @Test
    void everyModuleGetsASchemaWithItsOwnHistory() throws SQLException {
        var database = TestDatabase.create("migration_owned");
        migrate(database, "owned");
        assertThat(tables(database)).containsExactly("lower.flyway_history", "lower.thing", "public.flyway_history",
                "upper.flyway_history", "upper.part");
        database.drop();
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        var database = TestDatabase.create("migration_again");
        migrate(database, "owned");
        migrate(database, "owned");
        assertThat(tables(database)).hasSize(5);
        database.drop();
    }

    @Test
    void severalNodesMayStartAtOnce() throws Exception {
        var database = TestDatabase.create("migration_race");
        Callable<Boolean> node = () -> {
            migrate(database, "owned");
            return true;
        };
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : nodes.invokeAll(List.of(node, node, node, node))) {
                assertThat(outcome.get()).isTrue();
            }
        }
        assertThat(tables(database)).hasSize(5);
        database.drop();
    }

    @Test
    void migrationsThatNoModuleOwnsStopTheStartBeforeAnyRuns() throws SQLException {
        var database = TestDatabase.create("migration_stray");
        assertThatThrownBy(() -> migrate(database, "stray")).hasMessage(
                "No module owns the migrations in migrations/stray/., migrations/stray/nobody. A folder under migrations/stray is named like a module: empty, lower, upper.");
        assertThat(tables(database)).isEmpty();
        database.drop();
    }

    @Test
    void noMigrationsAtAllAreFine() throws SQLException {
        var database = TestDatabase.create("migration_none");
        migrate(database, "absent");
        assertThat(tables(database)).isEmpty();
        database.drop();
    }

    private static void migrate(TestDatabase database, String base) {
        var folders = MigrationFolders.below("migrations/" + base, new PathMatchingResourcePatternResolver());
        new MigrationPerModule(folders, MODULES)
                .migrate(Flyway.configure().dataSource(database.url(), database.user(), database.password()).load());
    }

    private static List<String> tables(TestDatabase database) throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1""")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
