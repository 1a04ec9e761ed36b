package dev.stoa.identity.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPostTest {

    @TempDir
    Path place;

    @Test
    void aLetterLiesThereOnceAndIsNobodyElses() throws Exception {
        var folder = place.resolve("outbox");
        var post = new FolderPost(folder, "shop@example.org");
        var letter = new Letter("1-1", "ada@example.org", "Subject", "Text\n");
        post.send(letter);
        post.send(letter);
        var file = folder.resolve("1-1.eml");
        assertThat(folder.toFile().list()).containsExactly("1-1.eml");
        assertThat(Files.readString(file)).contains("To: ada@example.org", "Subject: Subject", "Text");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))).isEqualTo("rwx------");
    }
}
