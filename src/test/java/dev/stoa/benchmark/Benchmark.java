package dev.stoa.benchmark;

import dev.stoa.embedded.EmbeddedPostgres;
import dev.stoa.embedded.EmbeddedSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.springframework.util.unit.DataSize;

/** Prints everything in one run; see docs/benchmarks.md for what came out and what it means. */
public final class Benchmark {

    private static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warmup", 15));
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 15));
    private static final int BACKLOG = Integer.getInteger("benchmark.backlog", 200_000);
    private static final int TWIN_BACKLOG = 20_000;
    private static final boolean ONLY_CHECKOUT = Boolean.getBoolean("benchmark.checkout");
    private static final int BUYERS = 500;
    private static final PrintStream OUT = System.out;

    private Benchmark() {}

    static void main() throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("postgres"));
        var server = EmbeddedPostgres.start(new EmbeddedSettings(FOLDER.resolve("postgres").toString(),
                FOLDER.resolve("binaries").toString(), 0, DataSize.ofMegabytes(512), Duration.ofMinutes(2),
                Duration.ofMinutes(2), Map.of()));
        try {
            create(server, "shop", "ours", "twin");
            OUT.printf("Java %s, %d processors, PostgreSQL durable (fsync on)%n", Runtime.version(),
                    Runtime.getRuntime().availableProcessors());
            run(server);
        } finally {
            server.stop();
        }
    }

    private static void run(EmbeddedPostgres server) {
        try (var arm = new Arm("shop", OurArm.class, server, "shop")) {
            checkout(new CheckoutLoad(arm));
        }
        if (ONLY_CHECKOUT) {
            return;
        }
        Arm.Load ours;
        try (var arm = new Arm("ours", OurArm.class, server, "ours")) {
            ours = processors(arm);
            OUT.println("ours, after an outage: " + Backlog.ours(arm, BACKLOG));
            http(arm);
        }
        try (var arm = new Arm("twin", TwinArm.class, server, "twin", "--stoa.processor.enabled=false")) {
            var twin = processors(arm);
            OUT.println("twin, after an outage: " + Backlog.twin(arm, TWIN_BACKLOG));
            OUT.printf("ours : twin, end to end: %.1f%n", Lag.ratio(ours.visible(), twin.visible()));
        }
    }

    private static Arm.Load processors(Arm arm) {
        OUT.println(arm.configuration());
        arm.warmUp(WARM_UP);
        long before = arm.outOfOrder();
        var full = arm.load(TIME, 0);
        print(arm, "full load", full);
        print(arm, "half load", arm.load(TIME, full.visible() / 2));
        OUT.printf("%s, events out of order: %d%n", arm.name, arm.outOfOrder() - before);
        return full;
    }

    private static void print(Arm arm, String title, Arm.Load load) {
        OUT.printf("%s, %s: %,.0f commands/s accepted, %,.0f/s until visible, lag %s, per command %.2f transactions, "
                + "%,.0f bytes of WAL%n", arm.name, title, load.accepted(), load.visible(), load.lag(),
                load.transactions(), load.walBytes());
    }

    /** The way over HTTP is so much more code that two cores take minutes to compile all of it. */
    private static void http(Arm arm) {
        var shop = new ShopLoad(arm);
        shop.typename(WARM_UP);
        shop.productPage(WARM_UP);
        shop.overHttp(WARM_UP.multipliedBy(4));
        shop.inProcess(WARM_UP.dividedBy(2));
        double inProcess = shop.inProcess(TIME);
        double overHttp = shop.overHttp(TIME);
        OUT.printf("adjustStock until visible: %,.0f/s in process, %,.0f/s over HTTP, ratio %.2f%n", inProcess,
                overHttp,
                overHttp / inProcess);
        double typename = shop.typename(TIME);
        double page = shop.productPage(TIME);
        OUT.printf("{ __typename }: %,.0f/s, product page by slug: %,.0f/s, ratio %.2f%n", typename, page,
                page / typename);
    }

    private static void checkout(CheckoutLoad load) {
        load.run(WARM_UP.multipliedBy(12));
        load.rush(BUYERS, BUYERS);
        var flow = load.run(TIME.multipliedBy(2));
        OUT.printf("cart to captured, over HTTP: %,.1f orders/s, %.1f transactions per order, %d not confirmed%n",
                flow.perSecond(), flow.transactions(), flow.unconfirmed());
        for (int pieces : new int[]{BUYERS, 1}) {
            var rush = load.rush(BUYERS, pieces);
            OUT.printf(
                    "%d buyers of one SKU, %d pieces: %d confirmed, all settled within %.1f s, p50 / p99 %.1f / %.1f s%n",
                    BUYERS, pieces, rush.confirmed(), rush.seconds(), rush.p50(), rush.p99());
        }
    }

    private static void create(EmbeddedPostgres server, String... databases) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                var statement = connection.createStatement()) {
            for (var database : databases) {
                statement.execute("CREATE DATABASE " + database);
            }
        }
    }
}
