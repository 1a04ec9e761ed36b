package dev.stoa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's own data directory: makes it, sets it up, starts and stops the server on it. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    private static final String HOST_BASED_ACCESS = """
         # Written by Stoa: loopback only, nobody without a password.
         host all all 127.0.0.1/32 scram-sha-256
         """;

    private final DataDirectory directory;
    private final Programs programs;

    Cluster(DataDirectory directory, Programs programs) {
        this.directory = directory;
        this.programs = programs;
    }

    /**
     * Makes the cluster beside its place and moves it there when it is complete, so that a crash leaves none or all.
     */
    void create(int major) throws IOException {
        var unfinished = directory.unfinishedCluster();
        FileSystemUtils.deleteRecursively(unfinished);
        Password.make(directory);
        var made = programs.run(Duration.ofMinutes(2), "initdb", creation(unfinished, major));
        if (!made.succeeded()) {
            FileSystemUtils.deleteRecursively(unfinished);
            throw new DatabaseUnavailable(
                    "PostgreSQL could not make its files in %s: %s. Choose another folder with stoa.embedded.data-directory, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(directory.root(), ServerLog.reason(made.text())));
        }
        Files.writeString(unfinished.resolve("pg_hba.conf"), HOST_BASED_ACCESS);
        Files.writeString(unfinished.resolve("postgresql.conf"), "\ninclude_if_exists = 'stoa.conf'\n",
                java.nio.file.StandardOpenOption.APPEND);
        Files.move(unfinished, directory.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> creation(Path target, int major) {
        var arguments = new ArrayList<>(List.of("-D", target.toString(), "-U", SUPERUSER, "-E", "UTF8", "-A",
                "scram-sha-256", "--pwfile=" + directory.password(), "--data-checksums"));
        arguments.addAll(major < 17
                ? List.of("--locale=C.UTF-8")
                : List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        return arguments;
    }

    /**
     * Writes what the server runs with. The operator's own settings go into postgresql.conf or
     * stoa.embedded.parameters.
     */
    void configure(int port, Map<String, String> parameters) throws IOException {
        var settings = new LinkedHashMap<String, String>();
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("port", String.valueOf(port));
        settings.put("unix_socket_directories", "");
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("log_checkpoints", "off");
        settings.put("log_line_prefix", "%m [%p] ");
        keepValuesOutOfTheLog(settings);
        settings.putAll(parameters);
        Files.writeString(directory.cluster().resolve("stoa.conf"), settings.entrySet().stream()
                .map(it -> "%s = '%s'%n".formatted(it.getKey(), it.getValue().replace("'", "''")))
                .collect(Collectors.joining("", "# Written by Stoa at every start.\n", "")));
    }

    /** What fails in a statement is told to Stoa, which says it without the values in it. */
    private static void keepValuesOutOfTheLog(Map<String, String> settings) {
        settings.put("log_statement", "none");
        settings.put("log_min_messages", "log");
        settings.put("log_min_error_statement", "panic");
        settings.put("log_error_verbosity", "terse");
        settings.put("log_min_duration_statement", "-1");
        settings.put("log_parameter_max_length", "0");
        settings.put("log_parameter_max_length_on_error", "0");
    }

    /** Returns when the server accepts connections; false when it ended instead, and its log says why. */
    boolean start(Duration timeout) throws IOException {
        return control(timeout, "start", "-l", directory.serverLog().toString()).succeeded();
    }

    /** Ends open sessions, writes a checkpoint and returns when the server is gone. */
    boolean stop(Duration timeout) throws IOException {
        return control(timeout, "stop", "-m", "fast").succeeded();
    }

    private Programs.Outcome control(Duration timeout, String verb, String... options) throws IOException {
        var arguments = new ArrayList<>(
                List.of(verb, "-D", directory.cluster().toString(), "-w", "-t", String.valueOf(timeout.toSeconds())));
        arguments.addAll(List.of(options));
        return programs.run(timeout.plusSeconds(10), "pg_ctl", arguments);
    }
}
