package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/** The folder of the embedded database: what lies where, and whether it may be used at all. Looks, but never writes. */
record DataDirectory(Path root) {

    private static final DataSize TO_GO_ON = DataSize.ofMegabytes(64);

    Path cluster() {
        return root.resolve("cluster");
    }

    Path unfinishedCluster() {
        return root.resolve("cluster.unfinished");
    }

    Path postmasterFile() {
        return cluster().resolve("postmaster.pid");
    }

    Path lock() {
        return root.resolve("stoa.lock");
    }

    Path password() {
        return root.resolve("password");
    }

    Path port() {
        return root.resolve("port");
    }

    Path serverLog() {
        return root.resolve("postgres.log");
    }

    Path programOutput() {
        return root.resolve("programs.log");
    }

    boolean hasCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /**
     * @throws DatabaseUnavailable
     *             when the folder is not for this Stoa; then nothing in it was touched
     */
    void check(Archive archive, DataSize requiredSpace) throws IOException {
        checkFolder();
        checkSpace(hasCluster() ? TO_GO_ON : requiredSpace);
        if (hasCluster()) {
            checkVersion(archive);
            checkOwner(archive.platform());
        }
    }

    private void checkFolder() throws IOException {
        var existing = PrivateFiles.existing(root);
        if (!Files.isDirectory(existing)) {
            throw refusal("%s is a file, not a folder".formatted(existing));
        }
        if (!Files.isWritable(existing)) {
            throw refusal("%s is not writable for the user %s".formatted(existing, System.getProperty("user.name")));
        }
        if (existing.equals(root) && !Files.exists(lock()) && !empty(root)) {
            throw refusal(Files.exists(root.resolve("PG_VERSION"))
                    ? "%s is the data directory of another PostgreSQL %s".formatted(root, major(root))
                    : "%s is not empty, and what is in it is not Stoa's".formatted(root));
        }
    }

    private void checkSpace(DataSize required) throws IOException {
        var free = DataSize.ofBytes(PrivateFiles.store(root).getUsableSpace());
        if (free.compareTo(required) < 0) {
            throw new DatabaseUnavailable(
                    "The disk is full: %s has %d MB free, and the embedded PostgreSQL needs %d MB. Make room, or choose another folder with stoa.embedded.data-directory. Nothing was touched."
                            .formatted(PrivateFiles.existing(root), free.toMegabytes(), required.toMegabytes()));
        }
    }

    private void checkVersion(Archive archive) throws IOException {
        var there = major(cluster());
        if (!there.equals(String.valueOf(archive.major()))) {
            throw new DatabaseUnavailable(
                    "%s holds data of PostgreSQL %s, and this Stoa carries %s, which cannot read it. Start the Stoa that wrote it, or choose another folder with stoa.embedded.data-directory. Nothing was touched."
                            .formatted(root, there, archive));
        }
    }

    private void checkOwner(Platform platform) throws IOException {
        if (platform.windows()) {
            return;
        }
        var owner = ((Number) Files.getAttribute(cluster(), "unix:uid")).longValue();
        if (owner != OperatingUser.uid()) {
            throw new DatabaseUnavailable(
                    "%s belongs to the user %s, and PostgreSQL works only for its owner. Start Stoa as that user, or choose another folder with stoa.embedded.data-directory. Nothing was touched."
                            .formatted(root, Files.getOwner(cluster()).getName()));
        }
    }

    private static DatabaseUnavailable refusal(String what) {
        return new DatabaseUnavailable(
                "The embedded PostgreSQL has no place for its data: %s. Choose another folder with stoa.embedded.data-directory. Nothing was touched."
                        .formatted(what));
    }

    private static String major(Path cluster) throws IOException {
        return Files.readString(cluster.resolve("PG_VERSION")).strip();
    }

    private static boolean empty(Path directory) throws IOException {
        try (var entries = Files.list(directory)) {
            return entries.findAny().isEmpty();
        }
    }
}
