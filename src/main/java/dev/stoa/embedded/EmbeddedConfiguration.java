package dev.stoa.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.StringUtils;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EmbeddedSettings.class, DataSourceProperties.class})
class EmbeddedConfiguration {

    /** Every pool and every migration asks this bean first, so a database that is not there is found out here. */
    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedSettings settings, DataSourceProperties properties) {
        return StringUtils.hasText(properties.getUrl()) ? ExternalPostgres.reach(properties) : embedded(settings);
    }

    /** The server is stopped after the contexts, since whatever drains in them still needs it. */
    private static DatabaseAddress embedded(EmbeddedSettings settings) {
        SpringApplication.getShutdownHandlers().add(() -> EmbeddedPostgres.stop(settings));
        var server = EmbeddedPostgres.start(settings);
        return new DatabaseAddress(server.url(EmbeddedPostgres.NAME), EmbeddedPostgres.NAME, server.password());
    }
}
