package dev.stoa.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinksTest {

    static List<MarkdownPage> pages() throws IOException {
        return MarkdownPage.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(MarkdownPage page) throws IOException {
        assertThat(page.brokenLinks()).isEmpty();
    }

    @Test
    void aLinkIntoNothingIsFound() throws IOException {
        var page = new MarkdownPage(Path.of("docs/page.md"), """
                # One heading, two
                [self](#one-heading-two) [file](../README.md) [web](https://example.org/x)
                [gone](gone.md) [no heading](#three) [no such class](../src/main/java/dev/stoa/Gone.java)
                ```
                [in code](not-read.md)
                ```
                """);
        assertThat(page.brokenLinks()).containsExactly("docs/page.md links to gone.md, which is not there",
                "docs/page.md links to #three, which is not there",
                "docs/page.md links to ../src/main/java/dev/stoa/Gone.java, which is not there");
    }
}
