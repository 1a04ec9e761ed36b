package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs, as the user that PostgreSQL accepts. */
final class Programs {

    private final Path home;
    private final Path output;
    private final List<String> prefix;

    Programs(Path home, Path output, List<String> prefix) {
        this.home = home;
        this.output = output;
        this.prefix = prefix;
    }

    record Outcome(int exitCode, String text) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /**
     * Waits for the program; its output is kept in a file, so that a server that it leaves behind holds no pipe of
     * ours.
     *
     * @throws DatabaseUnavailable
     *             when the program cannot be run, or does not end in time
     */
    Outcome run(Duration timeout, String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var process = start(command);
        try {
            if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroy();
                throw new DatabaseUnavailable("PostgreSQL's %s did not end within %d s; its output is in %s."
                        .formatted(program, timeout.toSeconds(), output));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for PostgreSQL's " + program + ".", e);
        }
        return new Outcome(process.exitValue(), Files.readString(output).strip());
    }

    private Process start(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(it -> it.startsWith("PG") || it.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "Cannot run %s: %s. Put the programs where they may be run with stoa.embedded.binaries-directory, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(home, e.getMessage()),
                    e);
        }
    }
}
