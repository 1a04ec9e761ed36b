package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.internal.graphql.notes.NoteController;
import dev.stoa.kernel.internal.graphql.notes.NoteDecider;
import dev.stoa.kernel.internal.graphql.notes.Notes;
import dev.stoa.support.TestCredentials;
import dev.stoa.support.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** The application with the notes beside its own domains, spoken to over the wire. All tests share one context. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.enabled=false",
        "spring.graphql.schema.additional-files=classpath:graphql-test/notes.graphqls"})
@Import({NoteController.class, NoteDecider.class, Notes.class, ServedFields.class, TestCredentials.class})
abstract class NotesApi {

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate jdbc;
    @Autowired
    Notes notes;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("notes");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @BeforeEach
    void tables() {
        jdbc.execute(Notes.TABLES);
    }

    Wire wire() {
        return new Wire(port);
    }

    JsonNode run(String document) {
        return wire().post(Map.of("query", document));
    }

    JsonNode run(String document, Map<String, Object> variables) {
        return wire().post(Map.of("query", document, "variables", variables));
    }

    /** Writes a note and gives its receipt. */
    JsonNode write(String text) {
        return run("""
                mutation($text: String!) { writeNote(input: {text: $text}) {
                  ... on CommandSuccess { receipt { streamId version token } } } }
                """, Map.of("text", text)).at("/data/writeNote/receipt");
    }

    JsonNode rewrite(String id, String text) {
        return run("""
                mutation($id: ID!, $text: String!) { rewriteNote(input: {noteId: $id, text: $text}) {
                  ... on CommandSuccess { receipt { streamId version token } } } }
                """, Map.of("id", id, "text", text)).at("/data/rewriteNote/receipt");
    }
}
