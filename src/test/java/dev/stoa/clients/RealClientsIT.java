package dev.stoa.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.stoa.support.OperatorKey;
import dev.stoa.support.StoaJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

class RealClientsIT {

    private static final Path FOLDER = Path.of("target", "clients").toAbsolutePath();

    @Test
    void everyClientIsServed() throws IOException, InterruptedException {
        assumeFalse(Boolean.getBoolean("skipWeb"), "Node.js may be missing where -DskipWeb is given");
        FileSystemUtils.deleteRecursively(FOLDER);
        try (var stoa = StoaJar.start(FOLDER)) {
            var checks = FOLDER.resolve("checks.txt");

            var clients = new ProcessBuilder("node", "src/test/clients/run.mjs").redirectErrorStream(true)
                    .redirectOutput(checks.toFile());
            clients.environment().put("STOA_URL", stoa.address().toString());
            clients.environment().put("STOA_AUTHORIZATION", OperatorKey.make(stoa, "MERCHANT"));

            assertThat(clients.start().waitFor()).as(() -> read(checks)).isZero();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
