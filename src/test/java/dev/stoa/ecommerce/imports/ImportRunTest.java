package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.stoa.ecommerce.imports.kind.ImportKind;
import dev.stoa.ecommerce.imports.run.Importing;
import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import dev.stoa.support.TestCredentials;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Imports that are repeated, broken off, continued and refused. */
class ImportRunTest extends ImportApi {

    @Autowired
    Importing importing;
    @Autowired
    List<ImportKind> kinds;

    private static String received(String sku, int quantity) {
        return "{\"sku\":\"%s\",\"received\":%d}".formatted(sku, quantity);
    }

    private static String code(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).at("/errors/0/extensions/code").asString();
    }

    private long linesDone(String name) {
        return get(MERCHANT, "/import/" + name).path("lines").asLong();
    }

    @Test
    void theSameFileAgainIsReportedAndNotAppliedAgain() {
        var skus = products(unique(), 2);
        var name = name();
        var file = new String[]{received(skus.get(0), 5), "nonsense", "", received(skus.get(1), 6)};
        var first = report(MERCHANT, "stock", name, file);
        var second = report(MERCHANT, "stock", name, file);

        assertThat(first).extracting(line -> line.path("line").asInt(0)).containsExactly(1, 2, 4, 0);
        assertThat(first.getLast().path("summary")).isEqualTo(JSON.readTree("""
                {"importId":"%s","kind":"stock","lines":4,"applied":2,"unchanged":0,"refused":0,"invalid":1,"before":0,
                 "finished":true}""".formatted(name)));
        assertThat(second.subList(0, 3)).allSatisfy(line -> assertThat(line.path("before").asBoolean()).isTrue());
        assertThat(statuses(second)).isEqualTo(statuses(first));
        assertThat(second.getLast().at("/summary/before").asInt()).isEqualTo(4);
        assertThat(onHand(skus.get(0))).isEqualTo(5);
        assertThat(stock(skus.get(0))).hasSize(1);
    }

    @Test
    void aLongerFileGoesOnWhereTheShorterOneEndedAndLineEndsDoNotMatter() {
        var skus = products(unique(), 2);
        var name = name();
        report(MERCHANT, "stock", name, received(skus.get(0), 5), received(skus.get(1), 6));
        var report = read(post(MERCHANT, "stock", name, "\uFEFF" + Stream
                .of(received(skus.get(0), 5), received(skus.get(1), 6), received(skus.get(0), 7))
                .map(line -> line + "\r\n").reduce("", String::concat)));

        assertThat(report).extracting(line -> line.path("before").asBoolean(false)).startsWith(true, true, false);
        assertThat(onHand(skus.get(0))).isEqualTo(12);
    }

    @Test
    void anotherFileUnderTheSameNameIsRefused() {
        var skus = products(unique(), 1);
        var name = name();
        report(MERCHANT, "stock", name, received(skus.getFirst(), 5), received(skus.getFirst(), 6));

        for (var other : List.of(received(skus.getFirst(), 5), "", received(skus.getFirst(), 50) + "\n"
                + received(skus.getFirst(), 6) + "\n" + received(skus.getFirst(), 7))) {
            assertThat(post(MERCHANT, "stock", name, other)).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(code(answer)).isEqualTo("IMPORT_OTHER_FILE");
            });
        }
        assertThat(onHand(skus.getFirst())).isEqualTo(11);
    }

    @Test
    void theNameOfAnotherKindOrOfSomebodyElsesImportIsRefused() {
        var name = name();
        report(MERCHANT, "stock", name, "nonsense");

        assertThat(code(post(MERCHANT, "catalogue", name, "nonsense"))).isEqualTo("IMPORT_NAME_TAKEN");
        assertThat(code(post(Acting.somebody(Role.MERCHANT), "stock", name, "nonsense")))
                .isEqualTo("IMPORT_NAME_TAKEN");
        assertThat(report(MERCHANT, "stock", name, "nonsense")).hasSize(2);
    }

    /** The state in which a kill leaves the database: commands are committed, and nobody noted that. */
    @Test
    void whatWasCommittedAndNotNotedIsNotAppliedAgain() {
        var stem = unique();
        var skus = products(stem, 4);
        var lines = IntStream.range(0, 40).mapToObj(i -> received(skus.get(i % 4), i + 1)).toArray(String[]::new);
        var name = name();
        report(MERCHANT, "stock", name, List.of(lines).subList(0, 10).toArray(String[]::new));
        var noted = jdbc.sql("SELECT * FROM import_run WHERE name = :name").param("name", name).query().singleRow();
        var whole = report(MERCHANT, "stock", name, lines);
        var before = skus.stream().map(this::stock).toList();
        jdbc.sql("""
                UPDATE import_run SET lines = :lines, digest = :digest, applied = :lines, finished_at = NULL,
                   holder = :dead, held_until = now() - interval '1 second' WHERE name = :name""")
                .param("lines", noted.get("lines")).param("digest", noted.get("digest"))
                .param("dead", UUID.randomUUID()).param("name", name).update();
        jdbc.sql("DELETE FROM import_line WHERE line > 10 AND run_id = :run").param("run", noted.get("run_id"))
                .update();
        var again = report(MERCHANT, "stock", name, lines);

        assertThat(skus.stream().map(this::stock).toList()).isEqualTo(before);
        assertThat(again).hasSize(41).extracting(line -> line.path("id")).isEqualTo(
                whole.stream().map(line -> line.path("id")).toList());
        assertThat(statuses(again)).containsOnly("applied");
        assertThat(again.getLast().at("/summary/before").asInt()).isEqualTo(10);
    }

    @Test
    void customersThatWereCommittedAndNotNotedAreNotTakenForOthers() {
        var name = name();
        var line = "{\"email\":\"%s@example.org\",\"name\":\"Ada\"}".formatted(unique());
        var first = report(OPERATOR, "customers", name, line);
        jdbc.sql("""
                DELETE FROM import_line WHERE run_id = (SELECT run_id FROM import_run WHERE name = :name)""")
                .param("name", name).update();
        jdbc.sql("UPDATE import_run SET lines = 0, digest = '', applied = 0, finished_at = NULL WHERE name = :name")
                .param("name", name).update();

        assertThat(report(OPERATOR, "customers", name, line).getFirst()).isEqualTo(first.getFirst());
    }

    @Test
    void aFileThatBreaksOffIsContinued() throws IOException {
        var skus = products(unique(), 3);
        var name = name();
        var lines = IntStream.range(0, 30).mapToObj(i -> received(skus.get(i % 3), 1)).toList();
        try (var half = begin(name)) {
            send(half, String.join("\n", lines.subList(0, 20)) + "\n{\"sku\":");
            await().atMost(Duration.ofSeconds(20)).until(() -> linesDone(name) == 20);
            assertThat(get(MERCHANT, "/import/" + name).path("state").asString()).isEqualTo("RUNNING");
            assertThat(post(MERCHANT, "stock", name, String.join("\n", lines))).satisfies(answer -> {
                assertThat(answer.statusCode()).isEqualTo(409);
                assertThat(code(answer)).isEqualTo("IMPORT_RUNNING");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            });
        }
        await().atMost(Duration.ofSeconds(20)).until(
                () -> get(MERCHANT, "/import/" + name).path("state").asString().equals("BROKEN_OFF"));
        var report = report(MERCHANT, "stock", name, lines.toArray(String[]::new));

        assertThat(statuses(report)).hasSize(30).containsOnly("applied");
        assertThat(report.getLast().at("/summary/before").asInt()).isEqualTo(20);
        assertThat(skus).allSatisfy(sku -> assertThat(onHand(sku)).isEqualTo(10));
        assertThat(get(MERCHANT, "/import/" + name).path("state").asString()).isEqualTo("FINISHED");
    }

    private Socket begin(String name) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        socket.getOutputStream().write("""
                POST /import/stock HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/x-ndjson\r
                Import-Id: %s\r
                Authorization: %s\r
                Transfer-Encoding: chunked\r
                \r
                """.formatted(name, TestCredentials.of(MERCHANT)).getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    /** As a chunk of a file whose length nobody knows. */
    private static void send(Socket socket, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        socket.getOutputStream().write("%x\r\n".formatted(bytes.length).getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().write("\r\n".getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    @Test
    void whoMayNotIsRefusedBeforeAnythingIsRead() {
        var shopper = Acting.somebody();
        for (var kind : kinds) {
            assertThat(post(shopper, kind.name(), name(), "nonsense").statusCode()).as(kind.name()).isEqualTo(403);
            assertThat(send("POST", "/import/" + kind.name(), "nonsense", "Content-Type", "application/x-ndjson",
                    "Import-Id", name()).statusCode()).as(kind.name()).isEqualTo(401);
        }
        assertThat(code(post(OPERATOR, "stock", name(), "nonsense"))).isEqualTo("FORBIDDEN");
        assertThat(code(post(MERCHANT, "customers", name(), "nonsense"))).isEqualTo("FORBIDDEN");
        var name = name();
        report(MERCHANT, "stock", name, "nonsense");
        for (var path : List.of("/import", "/import/" + name, "/import/" + name + "/report")) {
            assertThat(send("GET", path, "").statusCode()).as(path).isEqualTo(401);
            assertThat(send("GET", path, "", "Authorization", TestCredentials.of(shopper)).statusCode()).as(path)
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsNoImportIsRefused() {
        assertThat(post(MERCHANT, "weather", name(), "").statusCode()).isEqualTo(404);
        assertThat(post(MERCHANT, "stock", "with blank", "").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/import/stock", "", "Content-Type", "application/x-ndjson", "Authorization",
                TestCredentials.of(MERCHANT)).statusCode()).isEqualTo(400);
        for (var type : List.of("application/json", "nonsense", "text/plain; charset=utf-8")) {
            var answer = send("POST", "/import/stock", "{}", "Content-Type", type, "Import-Id", name(),
                    "Authorization", TestCredentials.of(MERCHANT));
            assertThat(answer.statusCode()).as(type).isEqualTo(415);
            assertThat(answer.body()).contains("application/x-ndjson or application/jsonl");
        }
        assertThat(send("POST", "/import/stock", "{}", "Content-Type", "application/jsonl; charset=utf-8",
                "Import-Id", name(), "Authorization", TestCredentials.of(MERCHANT)).statusCode()).isEqualTo(200);
        assertThat(send("GET", "/import/" + name(), "", "Authorization", TestCredentials.of(MERCHANT)).statusCode())
                .isEqualTo(404);
    }

    @Test
    void theReportCanBeAskedForAgainInPart() {
        var sku = products(unique(), 1).getFirst();
        var name = name();
        var whole = report(MERCHANT, "stock", name, received(sku, 1), "nonsense", received("NONE", 1));
        var path = "/import/" + name + "/report";
        var credentials = TestCredentials.of(OPERATOR);

        assertThat(statuses(read(send("GET", path, "", "Authorization", credentials)))).isEqualTo(statuses(whole));
        assertThat(statuses(read(send("GET", path + "?only=refused,invalid", "", "Authorization", credentials))))
                .containsExactly("invalid", "refused");
        assertThat(send("GET", path + "?only=good", "", "Authorization", credentials).statusCode()).isEqualTo(400);
        assertThat(get(OPERATOR, "/import").path("imports").valueStream().map(it -> it.path("import").asString()))
                .contains(name);
    }

    /** What is read ahead is what fits between two notes of progress, however large the file is. */
    @Test
    void aLargeFileIsReadAsItIsApplied() {
        var skus = products(unique(), 50);
        var name = name();
        var kind = kinds.stream().filter(it -> it.name().equals("stock")).findFirst().orElseThrow();
        var furthest = new AtomicLong();
        var file = new Lines(5_000, number -> {
            if (number % 250 == 0) {
                furthest.accumulateAndGet(number - noted(name), Math::max);
            }
            return received(skus.get((int) (number % 50)), 1);
        });
        var result = importing.carryOn(name, kind, MERCHANT, file, -1);

        assertThat(result.run().lines()).isEqualTo(5_000);
        assertThat(result.run().counts().applied()).isEqualTo(5_000);
        assertThat(furthest.get()).isPositive().isLessThan(3_000);
        assertThat(skus).allSatisfy(sku -> assertThat(onHand(sku)).isEqualTo(100));
        assertThat(read(send("GET", "/import/" + name + "/report", "", "Authorization",
                TestCredentials.of(MERCHANT)))).hasSize(5_001);
    }

    private long noted(String name) {
        return jdbc.sql("SELECT coalesce(max(lines), 0) FROM import_run WHERE name = :name").param("name", name)
                .query(Long.class).single();
    }

    /** A file that is made while it is read. */
    private static final class Lines extends InputStream {

        private final long most;
        private final LongFunction<String> line;
        private long number;
        private byte[] current = {};
        private int at;

        private Lines(long most, LongFunction<String> line) {
            this.most = most;
            this.line = line;
        }

        @Override
        public int read() {
            if (at == current.length) {
                if (number == most) {
                    return -1;
                }
                current = (line.apply(number++) + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            return current[at++];
        }

        @Override
        public int available() {
            return number < most ? 1 : 0;
        }
    }
}
