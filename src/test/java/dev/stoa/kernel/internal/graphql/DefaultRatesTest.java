package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefaultRatesTest {

    private static final String PREFIX = "stoa.rate-limits.fields.";

    @ParameterizedTest
    @ValueSource(strings = {"signIn", "register", "claimFirstOperator", "refreshSignIn", "verifyEmail",
            "requestPasswordReset", "resetPassword", "changePassword"})
    void whatCouldBeGuessedAtHasARateUnlessConfiguredOtherwise(String field) throws IOException {
        assertThat(defaults()).containsKey(PREFIX + field);
        assertThat(Files.readString(Path.of("docs/schema.graphql"))).contains("  " + field + "(");
    }

    @Test
    void everyDefaultIsARate() throws IOException {
        var defaults = defaults();
        var rates = defaults.stringPropertyNames().stream().filter(name -> name.startsWith(PREFIX)).toList();
        assertThat(rates).isNotEmpty()
                .allSatisfy(name -> assertThat(Rate.valueOf(defaults.getProperty(name)).count()).isPositive());
    }

    private static Properties defaults() throws IOException {
        var defaults = new Properties();
        try (var file = Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            defaults.load(file);
        }
        return defaults;
    }
}
