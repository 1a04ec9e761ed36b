package dev.stoa.benchmark;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.stock.AdjustStock;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.command.CommandOptions;
import dev.stoa.kernel.command.Origin;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The same command of the shop in process and over HTTP, and its product page beside the cheapest query there is. */
final class ShopLoad {

    private static final int CLIENTS = 32;
    private static final int PRODUCTS = 60;
    private static final String ADJUST = """
            mutation($variant: ID!) { adjustStock(input: {variantId: $variant, change: 1, reason: FOUND}) {
              ... on AdjustStockSuccess { receipt { version token } } ... on Rejection { code } } }
            """;
    private static final String PAGE = """
            query($slug: String!) { product(by: {slug: $slug}) { id name slug description breadcrumbs { name path }
                variants { id sku name price { amount currencyCode } availability } } }
            """;

    private final Arm arm;
    private final OverHttp http;
    private final List<String> variants = new ArrayList<>();

    ShopLoad(Arm arm) {
        this.arm = arm;
        this.http = OverHttp.asMerchant(arm);
        for (int i = 0; i < PRODUCTS; i++) {
            variants.add(product(i));
        }
        arm.awaitDrained();
    }

    /** Commands per second until all are visible. */
    double inProcess(Duration time) {
        var gateway = arm.node.getBean(CommandGateway.class);
        return untilVisible(time, () -> gateway.execute(
                new AdjustStock(VariantId.valueOf(variant()), 1, AdjustmentReason.FOUND, null), CommandOptions.NONE,
                Origin.of(new Actor.Part("benchmark"))));
    }

    double overHttp(Duration time) {
        return untilVisible(time, () -> http.post(OverHttp.body(ADJUST, Map.of("variant", variant()))));
    }

    double typename(Duration time) {
        var body = OverHttp.body("{ __typename }");
        return Clients.run(CLIENTS, time, 0, client -> http.post(body)) / (double) time.toSeconds();
    }

    double productPage(Duration time) {
        http.ask(OverHttp.body(PAGE, Map.of("slug", "bench-0")));
        return Clients.run(CLIENTS, time, 0, client -> http.post(OverHttp.body(PAGE,
                Map.of("slug", "bench-" + ThreadLocalRandom.current().nextInt(PRODUCTS))))) / (double) time.toSeconds();
    }

    private double untilVisible(Duration time, Runnable command) {
        long begun = System.nanoTime();
        long done = Clients.run(CLIENTS, time, 0, client -> command.run());
        arm.awaitDrained();
        return done / ((System.nanoTime() - begun) / 1e9);
    }

    private String variant() {
        return variants.get(ThreadLocalRandom.current().nextInt(variants.size()));
    }

    private String product(int number) {
        var created = http.ask(OverHttp.body("""
            mutation { createProduct(input: {name: "Bench %1$d", slug: "bench-%1$d", currencyCode: "EUR",
                category: ["Benchmark", "Things"], description: "Something to look at while waiting.",
                variants: [{sku: "BENCH-%1$d-A", name: "A", price: {amount: "10.00", currencyCode: "EUR"}},
                           {sku: "BENCH-%1$d-B", name: "B", price: {amount: "12.00", currencyCode: "EUR"}}]}) {
              ... on CreateProductSuccess { receipt { streamId } product { variants { id } } }
              ... on Rejection { message } } }
            """.formatted(number))).path("createProduct");
        http.ask(OverHttp.body("""
            mutation { publishProduct(input: {productId: "%s"}) { __typename } }
            """.formatted(created.path("receipt").path("streamId").asString())));
        var variant = created.path("product").path("variants").path(0).path("id").asString();
        http.ask(OverHttp.body("""
            mutation { receiveStock(input: {variantId: "%s", quantity: 1}) { __typename } }
            """.formatted(variant)));
        return variant;
    }
}
