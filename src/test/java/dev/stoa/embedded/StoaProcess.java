package dev.stoa.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A start of the embedded database in a process of its own. */
record StoaProcess(Process process, Path data, Path output) implements AutoCloseable {

    static StoaProcess begin(Path data, Path output) throws IOException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                StartedAlone.class.getName(), "--spring.datasource.url=", "--spring.main.keep-alive=true",
                "--stoa.embedded.data-directory=" + data, "--stoa.embedded.binaries-directory=" + TestSettings.BINARIES)
                .redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new StoaProcess(process, data, output);
    }

    StoaProcess awaitStart() {
        await().atMost(Duration.ofMinutes(1)).until(() -> text().contains("Started StartedAlone"));
        return this;
    }

    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new AssertionError("Still running: " + process.pid());
        }
        return process.exitValue();
    }

    Connection connect() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%s/stoa".formatted(Files.readString(data.resolve("port"))), "stoa",
                Files.readString(data.resolve("password")));
    }

    ProcessHandle server() throws IOException {
        return Postmaster.namedIn(new DataDirectory(data)).orElseThrow().process();
    }

    String text() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
