package dev.stoa.embedded;

import static dev.stoa.embedded.TestSettings.ask;
import static dev.stoa.embedded.TestSettings.connect;
import static dev.stoa.embedded.TestSettings.tell;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One folder, whose server each test finds running and leaves running. */
class EmbeddedPostgresTest {

    @TempDir
    static Path parent;

    private static EmbeddedSettings settings;

    @BeforeAll
    static void makeCluster() throws IOException {
        settings = TestSettings.in(parent.resolve("postgres"));
        EmbeddedPostgres.start(settings);
    }

    @AfterAll
    static void stop() {
        EmbeddedPostgres.stop(settings);
    }

    @Test
    void losesNothingThatWasCommitted() throws SQLException {
        try (var connection = connect(server())) {
            assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "SHOW data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void writesNoValuesIntoItsLog() throws SQLException, IOException {
        try (var connection = connect(server())) {
            tell(connection, "CREATE TABLE person (email text UNIQUE)");
            tell(connection, "INSERT INTO person VALUES ('zanzibar@lovelace')");
            assertThatThrownBy(() -> tell(connection, "INSERT INTO person VALUES ('zanzibar@lovelace')"))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> tell(connection, "SELECT 'zanzibar'::int")).isInstanceOf(SQLException.class);
        }
        assertThat(new DataDirectory(settings.data()).serverLog()).content().isNotEmpty().doesNotContain("zanzibar");
    }

    @Test
    void isTheSameOnEveryMachine() throws SQLException {
        try (var connection = connect(server())) {
            assertThat(ask(connection, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(connection, "SELECT lower('ÄÖ')")).isEqualTo("äö");
            assertThat(ask(connection, "SELECT string_agg(c, '' ORDER BY c) FROM unnest(ARRAY['a','B','ä','Z']) c"))
                    .isEqualTo("BZaä");
        }
        try (var superuser = connect(server(), "postgres")) {
            assertThat(ask(superuser, "SELECT setting FROM pg_file_settings WHERE name = 'timezone' AND applied"))
                    .isEqualTo("UTC");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws SQLException {
        assertThatThrownBy(() -> DriverManager.getConnection(server().url("postgres"), "postgres", "guess"))
                .hasMessageContaining("password authentication failed");
        try (var superuser = connect(server(), "postgres")) {
            assertThat(ask(superuser, "SELECT string_agg(address || ' ' || auth_method, ',') FROM pg_hba_file_rules"))
                    .isEqualTo("127.0.0.1 scram-sha-256");
            assertThat(ask(superuser, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(superuser, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(superuser, "SELECT rolsuper FROM pg_roles WHERE rolname = 'stoa'")).isEqualTo("f");
        }
    }

    @Test
    void keepsItsFilesToItself() throws IOException {
        assertThat(mode(settings.data())).isEqualTo("rwx------");
        assertThat(mode(settings.data().resolve("cluster"))).isEqualTo("rwx------");
        assertThat(mode(settings.data().resolve("password"))).isEqualTo("rw-------");
        assertThat(mode(TestSettings.BINARIES)).isEqualTo("rwx------");
    }

    @Test
    void oneProcessRunsOneServerPerFolder() throws IOException {
        var link = Files.createSymbolicLink(parent.resolve("link"), settings.data());
        assertThat(EmbeddedPostgres.start(TestSettings.in(link))).isSameAs(server());
    }

    @Test
    void keepsItsDataAndItsPortWhenItIsStoppedAndStarted() throws SQLException {
        try (var connection = connect(server())) {
            tell(connection, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        var url = server().url("stoa");
        server().stop();
        assertThat(server().url("stoa")).isEqualTo(url);
        try (var connection = connect(server())) {
            assertThat(ask(connection, "SELECT answer FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void takesAnotherPortWhenItsOwnIsTaken() throws IOException, SQLException {
        var url = server().url("stoa");
        server().stop();
        try (var _ = new ServerSocket(URI.create(url.substring(5)).getPort(), 1, InetAddress.ofLiteral("127.0.0.1"))) {
            assertThat(server().url("stoa")).isNotEqualTo(url);
            connect(server()).close();
        }
    }

    @Test
    void isStartedAgainWithAllThatWasCommittedWhenItIsKilled() throws IOException, SQLException {
        try (var connection = connect(server())) {
            tell(connection, "CREATE TABLE survived AS SELECT 1 AS answer");
        }
        postmaster().destroyForcibly();
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
            try (var connection = connect(server())) {
                return ask(connection, "SELECT answer FROM survived").equals("1");
            }
        });
    }

    @Test
    void aStrangerWithTheProcessIdOfAServerThatIsGoneIsLeftAlone() throws IOException, SQLException {
        server().stop();
        var stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(settings.data().resolve("cluster/postmaster.pid"),
                    List.of(stranger.pid() + "", settings.data() + "/cluster", "1", "5432", "", "127.0.0.1", "1 1", "")
                            .stream().reduce("", (text, line) -> text + line + "\n"),
                    US_ASCII);
            connect(server()).close();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static EmbeddedPostgres server() {
        return EmbeddedPostgres.start(settings);
    }

    private static ProcessHandle postmaster() throws IOException {
        return Postmaster.namedIn(new DataDirectory(settings.data())).orElseThrow().process();
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
