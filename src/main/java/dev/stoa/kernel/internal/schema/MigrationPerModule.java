package dev.stoa.kernel.internal.schema;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/**
 * Migrates module by module, those that others depend on first. Several nodes may start at once: Flyway's lock on a
 * history table lets one of them work and the others find it done.
 */
final class MigrationPerModule implements FlywayMigrationStrategy {

    private static final String HISTORY = "flyway_history";

    private final MigrationFolders folders;
    private final List<String> modules;

    MigrationPerModule(MigrationFolders folders, List<String> modules) {
        this.folders = folders;
        this.modules = modules;
    }

    @Override
    public void migrate(Flyway flyway) {
        folders.requireOwners(modules);
        migrate(flyway, MigrationFolders.ROOT, "public");
        modules.forEach(it -> migrate(flyway, it, it));
    }

    private void migrate(Flyway flyway, String folder, String schema) {
        if (folders.contains(folder)) {
            Flyway.configure(flyway.getConfiguration().getClassLoader()).configuration(flyway.getConfiguration())
                    .locations(folders.location(folder)).defaultSchema(schema)
                    .schemas(schema)
                    .createSchemas(true).table(HISTORY).load().migrate();
        }
    }
}
