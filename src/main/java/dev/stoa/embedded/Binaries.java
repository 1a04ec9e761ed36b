package dev.stoa.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** Unpacks an archive once into a private folder; a folder that is there under its final name is complete. */
final class Binaries {

    private static final String SIZE = "size";

    /**
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static synchronized Path unpack(Archive archive, Path parent) throws IOException {
        PrivateFiles.createDirectory(parent);
        try (var channel = FileChannel.open(parent.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            var home = parent.resolve(archive.version() + "-" + archive.platform());
            if (!complete(home)) {
                FileSystemUtils.deleteRecursively(home);
                unpack(archive, parent, home);
            }
            return home;
        }
    }

    private static void unpack(Archive archive, Path parent, Path home) throws IOException {
        var unfinished = parent.resolve("unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        PrivateFiles.createDirectory(unfinished);
        try {
            extract(archive, unfinished);
            Files.writeString(unfinished.resolve(SIZE), String.valueOf(size(unfinished)));
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileSystemUtils.deleteRecursively(unfinished);
        }
    }

    private static void extract(Archive archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new XZInputStream(new BufferedInputStream(archive.source().openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                extract(tar, entry, target);
            }
        }
    }

    private static void extract(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var path = entry.resolveIn(target);
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (!entry.getName().endsWith(".a")) {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0) {
                PrivateFiles.makeExecutable(path);
            }
        }
    }

    /** A power failure can leave files empty that were renamed before they reached the disk. */
    private static boolean complete(Path home) throws IOException {
        var size = home.resolve(SIZE);
        return Files.isRegularFile(size) && Files.readString(size).equals(String.valueOf(size(home)));
    }

    private static long size(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).filter(it -> !it.endsWith(SIZE))
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }

    private Binaries() {}
}
