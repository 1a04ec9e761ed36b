package dev.stoa.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.embedded.EmbeddedPostgres;
import dev.stoa.embedded.EmbeddedSettings;
import dev.stoa.support.OperatorKey;
import dev.stoa.support.StoaJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/**
 * SIGKILL under load, to the jar, to PostgreSQL and to both. The profile {@code long-crash} makes it a long run.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("stoa.crash.rounds", 3);
    private static final int CLIENTS = 12;
    private static final int COMMANDS_BEFORE_THE_KILL = 150;
    private static final Path FOLDER = Path.of("target", "crash").toAbsolutePath();

    @Test
    void whatWasAcknowledgedIsThereAfterEveryKillAndNothingTwice() throws Exception {
        FileSystemUtils.deleteRecursively(FOLDER);
        var jar = new Running(start());
        var key = OperatorKey.make(jar.now, "MERCHANT");
        var shop = new Shop(new GraphQl(jar.now.address(), key));
        var variants = IntStream.range(0, 6).mapToObj(i -> shop.newVariant("CRASH-" + i, 25)).toList();
        try (var load = new Load(() -> new Shop(new GraphQl(jar.now.address(), key)), variants, CLIENTS, 11)) {
            for (int round = 0; round < ROUNDS; round++) {
                awaitMore(load);
                switch (round % 3) {
                    case 0 -> kill(jar.now);
                    case 1 -> killPostgres();
                    default -> {
                        killPostgres();
                        kill(jar.now);
                    }
                }
                if (!jar.now.process().isAlive()) {
                    jar.now = start();
                }
            }
            awaitMore(load);
            load.finish();
            jar.now.close();
            balance(load, variants.size());
        } finally {
            jar.now.process().destroyForcibly();
        }
    }

    private static void balance(Load load, int variants) {
        assertThat(load.unanswered.get()).as("commands that a kill interrupted").isPositive();
        var server = EmbeddedPostgres.start(new EmbeddedSettings(FOLDER.resolve("data/postgres").toString(),
                Path.of("target", "postgres-binaries").toAbsolutePath().toString(), 0, DataSize.ofMegabytes(64),
                Duration.ofMinutes(2), Duration.ofMinutes(1), Map.of()));
        try (var books = new Books(server.url(EmbeddedPostgres.NAME), EmbeddedPostgres.NAME, server.password())) {
            books.awaitQuiet();
            books.hasEach(load.received.values());
            books.hasEach(load.placed.values());
            books.hasExactly("ecommerce.stock-received", load.received.size() + variants);
            books.hasExactly("ecommerce.order-placed", load.placed.size());
            books.addUp();
            books.equalTheirRebuild();
        } finally {
            server.stop();
        }
    }

    private static void awaitMore(Load load) {
        int enough = load.acknowledged() + COMMANDS_BEFORE_THE_KILL;
        await().atMost(Duration.ofMinutes(4)).until(() -> load.acknowledged() >= enough);
    }

    private static StoaJar start() throws IOException {
        return StoaJar.start(FOLDER, OperatorKey.settings("--stoa.demo.enabled=false"));
    }

    private static void kill(StoaJar jar) throws InterruptedException {
        jar.process().destroyForcibly().waitFor();
    }

    /** The postmaster; its children notice and end themselves. */
    private static void killPostgres() throws IOException {
        long pid = Long
                .parseLong(Files.readAllLines(FOLDER.resolve("data/postgres/cluster/postmaster.pid")).getFirst());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
    }

    /** The jar that is running now. */
    private static final class Running {

        private volatile StoaJar now;

        Running(StoaJar now) {
            this.now = now;
        }
    }
}
