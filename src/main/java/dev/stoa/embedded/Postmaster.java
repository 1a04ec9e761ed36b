package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The process that PostgreSQL's own file in a cluster names. The file outlives a power failure, its process does not.
 */
record Postmaster(ProcessHandle process) {

    static Optional<Postmaster> namedIn(DataDirectory directory) throws IOException {
        var file = directory.postmasterFile();
        var id = Files.exists(file) ? Files.readString(file).lines().findFirst().orElse("").strip() : "";
        return id.matches("\\d{1,10}")
                ? ProcessHandle.of(Long.parseLong(id)).map(Postmaster::new)
                : Optional.empty();
    }

    /** False also for one that has ended and that its parent has not taken note of, as happens in containers. */
    boolean alive() throws IOException {
        var stat = Path.of("/proc", String.valueOf(process.pid()), "stat");
        try {
            return process.isAlive() && !(Files.exists(stat) && Files.readString(stat).contains(") Z "));
        } catch (NoSuchFileException _) {
            return false;
        }
    }

    /** Empty when the system does not tell. By now the id may belong to anybody, who must not be stopped for it. */
    Optional<Boolean> worksOn(Path cluster) throws IOException {
        var command = process.info().command();
        return command.isPresent() ? Optional.of(isServer(command.get()) && isIn(cluster)) : Optional.empty();
    }

    private static boolean isServer(String command) {
        var name = String.valueOf(Path.of(command.replace(" (deleted)", "")).getFileName());
        return name.equals("postgres") || name.equals("postgres.exe");
    }

    private boolean isIn(Path cluster) throws IOException {
        var folder = Path.of("/proc", String.valueOf(process.pid()), "cwd");
        if (Files.isReadable(folder)) {
            return Files.isSameFile(folder, cluster);
        }
        return process.info().arguments()
                .map(them -> Arrays.stream(them).anyMatch(it -> it.equals(cluster.toString()))).orElse(true);
    }
}
