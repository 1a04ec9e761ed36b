package dev.stoa.kernel.internal.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

@ExtendWith(OutputCaptureExtension.class)
class StrayMigrationsAnalyzerTest {

    @Test
    void aStartThatFailsShowsTheMessageAndNoStackTrace(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(Failing.class).web(WebApplicationType.NONE).run())
                .hasRootCauseInstanceOf(StrayMigrations.class);
        assertThat(output).contains(
                "No module owns the migrations in db/migration/shop. A folder under db/migration is named like a module: kernel.")
                .doesNotContain("\tat ");
    }

    static class Failing {

        @Bean
        String migrated() {
            throw new StrayMigrations("db/migration", List.of("shop"), List.of("kernel"));
        }
    }
}
