package dev.stoa.embedded;

import static dev.stoa.embedded.TestSettings.ask;
import static dev.stoa.embedded.TestSettings.tell;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessesTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void resolveLinks() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void theServerOfAKilledProcessIsStoppedAndItsDataTakenOver() throws Exception {
        ProcessHandle left;
        try (var killed = begin("killed").awaitStart(); var session = killed.connect()) {
            tell(session, "CREATE TABLE kept AS SELECT 42 AS answer");
            left = killed.server();
            killed.process().destroyForcibly();
            killed.awaitEnd();
        }
        assertThat(left.isAlive()).isTrue();
        try (var next = begin("next").awaitStart(); var session = next.connect()) {
            assertThat(ask(session, "SELECT answer FROM kept")).isEqualTo("42");
            assertThat(next.text()).contains("A PostgreSQL, process " + left.pid() + ", was left running on " + data());
            awaitEnd(left);
            stopsItsServer(next);
        }
    }

    @Test
    void aSecondStoaOnTheSameFolderIsRefusedInOneLine() throws Exception {
        var settings = TestSettings.in(data());
        EmbeddedPostgres.start(settings);
        var server = Postmaster.namedIn(new DataDirectory(data()));
        var before = FolderContent.without(data().resolve("cluster"), data());
        try (var second = begin("second")) {
            assertThat(second.awaitEnd()).isEqualTo(1);
            assertThat(FolderContent.without(data().resolve("cluster"), data())).isEqualTo(before);
            assertThat(Postmaster.namedIn(new DataDirectory(data()))).isEqualTo(server);
            assertThat(second.text()).containsOnlyOnce("ERROR").containsPattern(Pattern.quote(
                    "Another Stoa, process %d, is running on %s. Stop that one, or give this one a folder of its own with stoa.embedded.data-directory."
                            .formatted(ProcessHandle.current().pid(), data()))
                    + "\\R?\\z");
        } finally {
            EmbeddedPostgres.stop(settings);
        }
    }

    private static void stopsItsServer(StoaProcess stoa) throws Exception {
        var server = stoa.server();
        stoa.process().destroy();
        assertThat(stoa.awaitEnd()).isEqualTo(TERMINATED);
        awaitEnd(server);
    }

    /** It may be gone for a moment before its parent takes note. */
    private static void awaitEnd(ProcessHandle server) {
        await().atMost(Duration.ofSeconds(5)).until(() -> !new Postmaster(server).alive());
    }

    private StoaProcess begin(String name) throws IOException {
        return StoaProcess.begin(data(), folder.resolve(name + ".log"));
    }

    private Path data() {
        return folder.resolve("postgres");
    }
}
