package dev.stoa.identity.mail;

import jakarta.mail.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Lays letters into a folder that nobody else on the machine may read, each as a file that mail programs open. */
class FolderPost implements Post {

    private final Path folder;
    private final String from;

    FolderPost(Path folder, String from) {
        this.folder = folder;
        this.from = from;
    }

    @Override
    public void send(Letter letter) throws Exception {
        var text = new ByteArrayOutputStream();
        MimeText.of(letter, from, Session.getInstance(new Properties())).writeTo(text);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            permit(folder, "rwx------");
        }
        var unfinished = folder.resolve(letter.id() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished);
        permit(unfinished, "rw-------");
        Files.write(unfinished, text.toByteArray());
        Files.move(unfinished, folder.resolve(letter.id() + ".eml"), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void permit(Path path, String permissions) throws IOException {
        @Nullable
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }
}
