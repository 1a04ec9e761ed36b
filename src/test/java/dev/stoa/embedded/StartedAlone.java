package dev.stoa.embedded;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** As little of Stoa as needs a database, to be started in this process or in one of its own. */
@SpringBootConfiguration
@Import(EmbeddedConfiguration.class)
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class StartedAlone {

    static void main(String[] args) {
        run(args);
    }

    static ConfigurableApplicationContext run(String... args) {
        SpringApplication application = new SpringApplicationBuilder(StartedAlone.class).web(WebApplicationType.NONE)
                .build();
        return application.run(args);
    }
}
