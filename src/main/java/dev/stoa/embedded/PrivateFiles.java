package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody else on the machine may read. */
final class PrivateFiles {

    /**
     * Makes the folder where it is missing, closed to others (0700); one that is there, and its parents, stay as they
     * are.
     */
    static void createDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
            permit(directory, "rwx------");
        }
    }

    static void makeExecutable(Path file) throws IOException {
        permit(file, "rwx------");
    }

    /** Writes a file of mode 0600, anew: who has opened the old one does not see what comes. */
    static void write(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        permit(file, "rw-------");
        Files.writeString(file, content, StandardOpenOption.SYNC);
    }

    /** The nearest folder above (or at) the path that is there. */
    static Path existing(Path path) {
        var parent = path.getParent();
        return Files.exists(path) || parent == null ? path : existing(parent);
    }

    static FileStore store(Path path) throws IOException {
        return Files.getFileStore(existing(path));
    }

    private static void permit(Path path, String permissions) throws IOException {
        @Nullable
        PosixFileAttributeView posix = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (posix != null) {
            posix.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private PrivateFiles() {}
}
