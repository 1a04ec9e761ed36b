package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The examples of docs/import.md give what stands there. */
class ImportDocsTest extends ImportApi {

    private static final Path PAGE = Path.of("docs/import.md");
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?ms)^## `(\\w+)`$.*?^```ndjson\\n(.*?)^```$.*?^```ndjson\\n(.*?)^```$");

    @Test
    void theExamplesGiveWhatStandsThere() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(PAGE)).results().toList();

        assertThat(examples).extracting(example -> example.group(1)).containsExactly("catalogue", "stock",
                "customers", "orders");
        examples.forEach(this::givesWhatStandsThere);
    }

    private void givesWhatStandsThere(MatchResult example) {
        var kind = example.group(1);
        var report = read(post(actor(kind), kind, "docs-" + kind, example.group(2)));

        assertThat(report.stream().map(ImportDocsTest::withoutIds).toList())
                .isEqualTo(example.group(3).lines().map(JSON::readTree).toList());
    }

    private static Actor.Account actor(String kind) {
        return List.of("customers").contains(kind) ? OPERATOR : MERCHANT;
    }

    private static JsonNode withoutIds(JsonNode line) {
        if (line.path("id").isString()) {
            ((ObjectNode) line).put("id", line.path("id").asString().replaceAll("_\\w+", "_…"));
        }
        return line;
    }
}
