package dev.stoa.support;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The jar that was built, running in an operating system process of its own. To be used in integration tests only. */
public record StoaJar(Process process, URI address, Path output) implements AutoCloseable {

    private static final Pattern LISTENING = Pattern.compile("Tomcat started on port (\\d+)");
    private static final String STARTED = "Stoa is open";
    private static final Duration TO_START = Duration.ofMinutes(3);

    /**
     * Starts it on a free port and waits until it answers.
     *
     * @param folder
     *            its working directory, made when absent; what it prints goes to {@code stoa.log} therein
     * @param settings
     *            such as {@code --stoa.graphiql.enabled=false}
     */
    public static StoaJar start(Path folder, String... settings) throws IOException {
        Files.createDirectories(folder);
        var output = folder.resolve("stoa.log");
        var process = new ProcessBuilder(command(settings)).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(output.toFile()).start();
        try {
            await().atMost(TO_START).until(() -> !process.isAlive() || Files.readString(output).contains(STARTED));
            return new StoaJar(process, addressIn(Files.readString(output)), output);
        } catch (RuntimeException | Error failed) {
            process.destroyForcibly();
            throw failed;
        }
    }

    /** Ends soon, so that compiling it well is not worth the while. */
    private static List<String> command(String... settings) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar",
                System.getProperty("stoa.jar", "stoa.jar"),
                "--server.port=0", "--management.server.port=0",
                "--stoa.rate-limits.enabled=false",
                "--stoa.embedded.binaries-directory=" + TestServerProcess.binaries(),
                "--stoa.personal-data.master-key=" + TestDatabase.MASTER_KEY));
        command.addAll(List.of(settings));
        return command;
    }

    private static URI addressIn(String printed) {
        var listening = LISTENING.matcher(printed);
        if (!listening.find()) {
            throw new AssertionError("Stoa did not start:\n" + printed);
        }
        return URI.create("http://localhost:" + listening.group(1));
    }

    /** Ends it as an operator would, and waits for that. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError("Stoa did not stop within a minute; what it printed is in " + output);
        }
    }
}
