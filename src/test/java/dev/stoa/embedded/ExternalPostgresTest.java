package dev.stoa.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.support.TestDatabase;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ExternalPostgresTest {

    @Test
    void isUsedAsItIsNamed() throws Exception {
        var database = TestDatabase.create("external_named");
        try (var context = StartedAlone.run("--spring.datasource.url=" + database.url());
                var connection = context.getBean(DataSource.class).getConnection()) {
            assertThat(TestSettings.ask(connection, "SELECT current_database()")).isEqualTo("external_named");
        }
        database.drop();
    }

    @Test
    void thatDoesNotAnswerIsSaidInOneLine(CapturedOutput output) {
        fails("jdbc:postgresql://127.0.0.1:1/shop?password=secret");
        assertThat(errors(output)).endsWith(
                "PostgreSQL at jdbc:postgresql://127.0.0.1:1/shop cannot be reached: Connection to 127.0.0.1:1 refused. Check that the hostname and port are correct and that the postmaster is accepting TCP/IP connections. Start it or correct spring.datasource.url, or leave that out for the embedded one.");
    }

    @Test
    void thatRefusesTheUserIsSaidInOneLine(CapturedOutput output) {
        fails(TestDatabase.shared().url(), "--spring.datasource.username=nobody", "--spring.datasource.password=guess");
        assertThat(errors(output)).contains("does not let the user nobody in").contains("spring.datasource.password");
    }

    @Test
    void withoutTheDatabaseIsSaidInOneLine(CapturedOutput output) {
        fails(TestDatabase.shared().url().replaceFirst("/[^/]*$", "/absent"));
        assertThat(errors(output)).contains("/absent answers, but: FATAL: database \"absent\" does not exist");
    }

    @Test
    void thatIsNoPostgresIsSaidInOneLine(CapturedOutput output) {
        fails("jdbc:mysql://127.0.0.1/shop");
        assertThat(errors(output)).contains("spring.datasource.url names something else: jdbc:mysql://127.0.0.1/shop.");
    }

    private static void fails(String url, String... more) {
        var args = new String[more.length + 1];
        args[0] = "--spring.datasource.url=" + url;
        System.arraycopy(more, 0, args, 1, more.length);
        assertThatThrownBy(() -> StartedAlone.run(args)).hasRootCauseInstanceOf(Exception.class);
    }

    /** The one line that is no part of an ordinary start. */
    private static String errors(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain("\tat ").doesNotContain("WARN");
        return output.getAll().lines().filter(it -> it.contains("ERROR")).reduce((_, _) -> {
            throw new AssertionError("More than one line: " + output);
        }).orElseThrow();
    }
}
