package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema that clients are told of, {@code docs/schema.graphql}, is the one that is served. */
class PublishedSchemaTest {

    private static final Path PUBLISHED = Path.of("docs/schema.graphql");
    private static final String WRITE = System.getProperty("stoa.schema.write", "false");

    @Test
    void thePublishedSchemaIsTheOneThatIsServed() throws IOException {
        var now = PrintedSchema.print(PrintedSchema.ofTheApplication());
        var old = Files.exists(PUBLISHED) ? Files.readString(PUBLISHED) : now;
        if (!WRITE.equals("breaking")) {
            assertThat(PrintedSchema.breakages(old, now))
                    .as("changes that break clients; where they are meant, publish with -Dstoa.schema.write=breaking")
                    .isEmpty();
        }
        var served = Files.writeString(WRITE.equals("false") ? Path.of("target/schema.graphql") : PUBLISHED, now);
        assertThat(served).as("the served schema; publish it with -Dstoa.schema.write=true")
                .hasSameTextualContentAs(PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type Query { a: Int b: Int }           | type Query { a: Int }                        | Query.b
            type Query { a: Int! }                 | type Query { a: Int }                        | Query.a
            type Query { a: Int }                  | type Query { a: String }                     | Query.a
            type Query { a: Int }                  | type Query { a(b: Int!): Int }               | Query.a
            type Query { a(b: Int): Int }          | type Query { a: Int }                        | Query.a
            type Query { a: E } enum E { X Y }     | type Query { a: E } enum E { X }             | E
            type Query { a(i: I): Int } input I { x: Int } | type Query { a(i: I): Int } input I { x: Int y: Int! } | I.y
            """)
    void whatBreaksClientsIsFound(String old, String now, String where) {
        assertThat(PrintedSchema.breakages(old, now)).anySatisfy(it -> assertThat(it).startsWith(where));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type Query { a: Int }                  | type Query { a: Int b: Int }
            type Query { a: Int }                  | type Query { a(b: Int): Int }
            type Query { a: Int }                  | type Query { a: Int! }
            """)
    void whatBreaksNobodyPasses(String old, String now) {
        assertThat(PrintedSchema.breakages(old, now)).isEmpty();
    }
}
