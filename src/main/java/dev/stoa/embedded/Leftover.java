package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/**
 * The server that a killed process left running on our data directory. Its process id is read from PostgreSQL's own
 * file, which also outlives a power failure; by then the id may belong to anybody, who must not be stopped for it.
 */
final class Leftover {

    private static final String PROGRAM = "postgres";

    /**
     * @throws DatabaseUnavailable
     *             when the process cannot be told from a stranger
     */
    static Optional<ProcessHandle> on(DataDirectory directory) throws IOException {
        var file = directory.cluster().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var running = process(file);
        if (running.isEmpty()) {
            return Optional.empty();
        }
        var command = running.get().info().command().orElseThrow(() -> unknown(running.get(), file));
        if (isServer(command) && worksOn(directory, running.get())) {
            return running;
        }
        Files.delete(file);
        return Optional.empty();
    }

    private static Optional<ProcessHandle> process(Path file) throws IOException {
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        return first.matches("\\d{1,10}")
                ? ProcessHandle.of(Long.parseLong(first)).filter(ProcessHandle::isAlive)
                : Optional.empty();
    }

    private static boolean isServer(String command) {
        var name = Path.of(command.replace(" (deleted)", "")).getFileName().toString();
        return name.equals(PROGRAM) || name.equals(PROGRAM + ".exe");
    }

    private static boolean worksOn(DataDirectory directory, ProcessHandle process) {
        return process.info().arguments()
                .map(them -> Arrays.stream(them).anyMatch(it -> it.equals(directory.cluster().toString())))
                .orElse(true);
    }

    private static DatabaseUnavailable unknown(ProcessHandle process, Path file) {
        return new DatabaseUnavailable(
                "Process %d may be a PostgreSQL that works on %s, but this system does not tell. Stop it, or delete %s if it is something else. Nothing was touched."
                        .formatted(process.pid(), file.getParent(), file));
    }

    private Leftover() {}
}
