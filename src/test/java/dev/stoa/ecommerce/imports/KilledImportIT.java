package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.support.OperatorKey;
import dev.stoa.support.StoaJar;
import dev.stoa.support.TestDatabase;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** SIGKILL to the node that imports, again and again, until the file is through: nothing twice, nothing left out. */
class KilledImportIT {

    private static final int KILLS = 3;
    private static final int PRODUCTS = 100;
    private static final int LINES = 6_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private @Nullable StoaJar node;
    private String key = "";

    private static StoaJar start(TestDatabase database, int number) throws IOException {
        return StoaJar.start(Path.of("target", "killed-import", "node-" + number),
                OperatorKey.settings(Stream.of("spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(), "stoa.demo.enabled=false",
                        "stoa.imports.lease=2s").map("--"::concat).toArray(String[]::new)));
    }

    @AfterEach
    void stop() throws InterruptedException {
        if (node != null) {
            node.process().destroyForcibly().waitFor();
        }
        client.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Objects.requireNonNull(node).address().resolve(path))
                .timeout(Duration.ofMinutes(5)).header("Authorization", key);
    }

    private HttpRequest file(String kind, String lines) {
        return request("/import/" + kind).header("Content-Type", "application/x-ndjson").header("Import-Id", kind)
                .POST(BodyPublishers.ofString(lines)).build();
    }

    private void awaitFree() {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(50)).until(() -> !client
                .send(request("/import/stock").build(), BodyHandlers.ofString()).body().contains("RUNNING"));
    }

    private long done() throws IOException, InterruptedException {
        var answer = client.send(request("/import/stock").build(), BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("lines").asLong(0);
    }

    private static String lines(int number, String template) {
        return IntStream.range(0, number).mapToObj(i -> template.formatted(i % PRODUCTS))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void everyLineHasItsEffectOnceHoweverOftenTheNodeIsKilled() throws Exception {
        var database = database();
        node = start(database, 0);
        key = OperatorKey.make(node, "MERCHANT");
        client.send(
                file("catalogue",
                        lines(PRODUCTS,
                                """
                {"slug":"p-%1$d","name":"Thing","variants":[{"sku":"P-%1$d","price":{"amount":1,"currencyCode":"EUR"}}]}""")),
                BodyHandlers.discarding());
        var stock = lines(LINES, "{\"sku\":\"P-%d\",\"received\":1}");
        for (int kill = 1; kill <= KILLS; kill++) {
            killDuring(stock, (long) LINES * kill / (KILLS + 2));
            node = start(database, kill);
        }
        var report = complete(stock);

        assertThat(report).hasSize(LINES + 1).first().satisfies(
                line -> assertThat(line.toString()).contains("\"before\":true"));
        assertThat(report.getLast().at("/summary/applied").asInt()).isEqualTo(LINES);
        var source = new DriverManagerDataSource(database.url());
        source.setUsername(database.user());
        source.setPassword(database.password());
        var jdbc = JdbcClient.create(source);
        assertThat(jdbc.sql("SELECT count(*) FROM kernel.event WHERE event_type = 'ecommerce.stock-received'")
                .query(Integer.class).single()).isEqualTo(LINES);
        assertThat(jdbc.sql("""
                SELECT count(*) FROM kernel.event WHERE event_type = 'ecommerce.stock-received'
                GROUP BY stream_id""").query(Integer.class).list()).hasSize(PRODUCTS)
                .containsOnly(LINES / PRODUCTS);
    }

    private static TestDatabase database() throws SQLException {
        return TestDatabase.create("killed_import");
    }

    /** Kills the node once so many lines are noted, and more of them are on their way. */
    private void killDuring(String file, long afterLines) throws Exception {
        awaitFree();
        CompletableFuture<HttpResponse<String>> under = client.sendAsync(file("stock", file), BodyHandlers.ofString());
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(20)).until(() -> {
            assertThat(under).as("the import goes on").isNotDone();
            return done() >= afterLines;
        });
        Objects.requireNonNull(node).process().destroyForcibly().waitFor();
        assertThat(under).failsWithin(Duration.ofMinutes(1));
    }

    /** The report, as soon as nobody is believed to go on with the import any more. */
    private List<JsonNode> complete(String file) {
        var answer = await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(200)).until(
                () -> client.send(file("stock", file), BodyHandlers.ofString()), it -> it.statusCode() != 409);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree).toList();
    }
}
