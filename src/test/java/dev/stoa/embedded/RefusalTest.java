package dev.stoa.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class RefusalTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void dataOfAnotherMajorVersion() throws IOException {
        Files.createDirectory(folder.resolve("cluster"));
        Files.writeString(folder.resolve("cluster/PG_VERSION"), "9.6\n");
        Files.createFile(folder.resolve("stoa.lock"));
        refuses(TestSettings.in(folder), folder + " holds data of PostgreSQL 9.6, and this Stoa carries "
                + Archive.on(Platform.here())
                + ", which cannot read it. Start the Stoa that wrote it, or choose another folder with stoa.embedded.data-directory. Nothing was touched.");
    }

    @Test
    void aFolderOfSomethingElse() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear reader");
        refuses(TestSettings.in(folder), "The embedded PostgreSQL has no place for its data: " + folder
                + " is not empty, and what is in it is not Stoa's. Choose another folder with stoa.embedded.data-directory. Nothing was touched.");
    }

    @Test
    void theDataDirectoryOfAnotherPostgres() throws IOException {
        Files.writeString(folder.resolve("PG_VERSION"), "17\n");
        refuses(TestSettings.in(folder), "The embedded PostgreSQL has no place for its data: " + folder
                + " is the data directory of another PostgreSQL 17. Choose another folder with stoa.embedded.data-directory. Nothing was touched.");
    }

    @Test
    void aFileInTheWay() throws IOException {
        var file = Files.writeString(folder.resolve("data"), "a file");
        refuses(TestSettings.in(file.resolve("postgres")), "The embedded PostgreSQL has no place for its data: " + file
                + " is a file, not a folder. Choose another folder with stoa.embedded.data-directory. Nothing was touched.");
    }

    @Test
    void aFullDisk() throws IOException {
        assertThatThrownBy(() -> EmbeddedPostgres.start(TestSettings.in(folder, DataSize.ofTerabytes(4096))))
                .hasMessageMatching("The disk is full: " + folder
                        + " has \\d+ MB free, and the embedded PostgreSQL needs 4294967296 MB\\. Make room, or choose another folder with stoa.embedded.data-directory\\. Nothing was touched\\.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatCannotBeMade() {
        var nowhere = Path.of("/proc/stoa");
        assertThatThrownBy(() -> EmbeddedPostgres.start(TestSettings.in(nowhere, DataSize.ofBytes(0))))
                .isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("/proc").hasMessageNotContaining("\n");
    }

    @Test
    void aPasswordThatIsGone() throws IOException {
        var directory = new DataDirectory(folder);
        assertThatThrownBy(() -> Password.read(directory)).hasMessage(folder.resolve("password")
                + " is missing: without it nobody can sign in to the database beside it. Put it back, or choose another folder with stoa.embedded.data-directory.");
    }

    @Test
    void aMachineThatTheJarCarriesNoProgramsFor() {
        assertThatThrownBy(() -> Archive.on(Platform.of("SunOS", "sparcv9", false))).hasMessage(
                "This Stoa carries no PostgreSQL for this machine (sunos-sparcv9), only for: %s. Build it here with mvn package, or set spring.datasource.url to a PostgreSQL of your own."
                        .formatted(Platform.here()));
    }

    private void refuses(EmbeddedSettings settings, String line) throws IOException {
        var before = FolderContent.of(folder);
        assertThatThrownBy(() -> EmbeddedPostgres.start(settings)).isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(line).hasMessageNotContaining("\n");
        assertThat(FolderContent.of(folder)).isEqualTo(before);
    }
}
