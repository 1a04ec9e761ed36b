package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.Application;
import dev.stoa.architecture.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/access.md} is drawn from the rules as they are. */
class AccessDocsTest {

    private static final Path PAGE = Path.of("docs/access.md");

    @Test
    void theCommittedPageTellsTheRulesAsTheyAre() throws IOException {
        var page = new AccessPage(PrintedSchema.ofTheApplication(), House.of(Application.class)).text();
        var now = Files.writeString(Boolean.getBoolean("stoa.docs.write") ? PAGE : Path.of("target/access.md"), page);
        assertThat(now).as("the rules; write the page anew with -Dstoa.docs.write=true").hasSameTextualContentAs(PAGE);
    }
}
