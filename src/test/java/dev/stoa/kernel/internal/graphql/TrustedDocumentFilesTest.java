package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedDocumentFilesTest {

    private static final String HASH = TrustedDocumentFiles.sha256("{ a }");

    @TempDir
    Path folder;

    @Test
    void aFolderNamesThemByTheirFiles() throws IOException {
        Files.writeString(folder.resolve("a.graphql"), "{ a }");
        Files.writeString(folder.resolve("notes.txt"), "nothing");
        assertThat(read(folder)).isEqualTo(Map.of("a", "{ a }", HASH, "{ a }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"one\": \"{ a }\"}",
            "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"one\", \"body\": \"{ a }\"}]}"})
    void aFileIsAMapOrAManifest(String content) throws IOException {
        var file = Files.writeString(folder.resolve("documents.json"), content);
        assertThat(read(file)).isEqualTo(Map.of("one", "{ a }", HASH, "{ a }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "nonsense", "{\"operations\": []}"})
    void aFileWithoutAnyIsAnErrorAtStart(String content) throws IOException {
        var file = Files.writeString(folder.resolve("documents.json"), content);
        assertThatThrownBy(() -> read(file)).hasMessageContaining("stoa.graphql.trusted-documents");
    }

    @Test
    void aPlaceThatIsNotThereIsAnErrorAtStart() {
        assertThatThrownBy(() -> read(folder.resolve("gone.json"))).hasMessageContaining("gone.json");
    }

    private static Map<String, String> read(Path place) {
        return TrustedDocumentFiles.read(place, Wire.JSON);
    }
}
