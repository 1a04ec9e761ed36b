package dev.stoa.kernel.internal.schema;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;

@Configuration(proxyBeanMethods = false)
class SchemaConfiguration {

    @Bean
    FlywayMigrationStrategy migrationPerModule(ApplicationModuleIdentifiers modules,
            ResourcePatternResolver resources) {
        return new MigrationPerModule(MigrationFolders.below("db/migration", resources),
                modules.stream().map(ApplicationModuleIdentifier::toString).toList());
    }
}
