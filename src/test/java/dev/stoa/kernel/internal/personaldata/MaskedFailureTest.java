package dev.stoa.kernel.internal.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.eventstore.PersonalData;
import dev.stoa.support.TestDatabase;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class MaskedFailureTest {

    @Test
    void quotedTextAndAddressesAreMasked() {
        assertThat(text("Cannot deserialize value from String \"Ada Lovelace\" at [row: 1]"))
                .isEqualTo(
                        "java.lang.IllegalArgumentException: Cannot deserialize value from String \"…\" at [row: 1]");
        assertThat(text("no mail to ada@example.org, sorry")).endsWith("no mail to …, sorry");
        assertThat(text("Key (email)=(ada@example.org) already exists.")).endsWith("Key (email)=(…) already exists.");
        assertThat(text("Text 'Ada' could not be parsed")).endsWith("Text \"…\" could not be parsed");
        assertThat(text("told to fail")).endsWith(": told to fail");
    }

    @Test
    void whatTheEventSaysIsMaskedWhereverItStands() {
        var texts = PersonalTexts.in(new Named(UUID.randomUUID(), "Ada Lovelace", List.of("London", "Ockham Park")));
        assertThat(texts).containsExactly("Ada Lovelace", "London", "Ockham Park");
        assertThat(MaskedFailure.text(new IllegalStateException("no lovelace, ADA, in Ockham or LONDON"), texts))
                .endsWith("no …, …, in … or …");
    }

    @Test
    void theCopyForTheLogKeepsKindsPlacesAndCauses() {
        var failure = new IllegalStateException("of \"Zebedee\"", new IllegalArgumentException("because of 'Zebedee'"));
        var log = new StringWriter();
        MaskedFailure.of(failure).printStackTrace(new PrintWriter(log));
        assertThat(log.toString()).doesNotContain("Zebedee").contains("java.lang.IllegalStateException: of \"…\"",
                "Caused by: java.lang.IllegalArgumentException: because of \"…\"", "MaskedFailureTest.java:");
    }

    @Test
    void anErrorOfTheDatabaseNamesWhatItIsAboutAndNoValues() throws SQLException {
        try (var connection = TestDatabase.shared().connect()) {
            var jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
            jdbc.execute("CREATE TEMPORARY TABLE friend (email text CONSTRAINT one_email UNIQUE, age int)");
            jdbc.update("INSERT INTO friend VALUES (?, 1)", "zanzibar@lovelace");
            assertThat(failing(() -> jdbc.update("INSERT INTO friend VALUES (?, 1)", "zanzibar@lovelace")))
                    .contains("23505", "friend", "one_email").doesNotContain("zanzibar");
            assertThat(failing(() -> jdbc.update("INSERT INTO friend VALUES ('x', ?::int)", "zanzibar")))
                    .contains("22P02").doesNotContain("zanzibar");
        }
    }

    private static String failing(Runnable statement) {
        try {
            statement.run();
        } catch (RuntimeException e) {
            var log = new StringWriter();
            MaskedFailure.of(e).printStackTrace(new PrintWriter(log));
            return log + MaskedFailure.text(e);
        }
        throw new AssertionError("The statement did not fail");
    }

    private static String text(String message) {
        return MaskedFailure.text(new IllegalArgumentException(message));
    }

    private record Named(UUID id, @PersonalData(of = "id") String name, @PersonalData(of = "id") List<String> towns) {}
}
