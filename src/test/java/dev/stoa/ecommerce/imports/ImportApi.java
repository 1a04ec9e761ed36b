package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.Catalogue;
import dev.stoa.ecommerce.payment.RunningTill;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.processor.Processors;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import dev.stoa.support.TestCredentials;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports over the wire. */
public abstract class ImportApi extends RunningTill {

    protected static final JsonMapper JSON = JsonMapper.shared();
    protected static final Actor.Account MERCHANT = Acting.somebody(Role.MERCHANT);
    protected static final Actor.Account OPERATOR = Acting.somebody(Role.OPERATOR);

    @Autowired
    protected JdbcClient jdbc;
    @Autowired
    protected EventStore log;
    @Autowired
    protected Catalogue catalogue;

    private ReadTables tables;

    @Autowired
    void tables(Processors processors) {
        tables = new ReadTables(jdbc, processors);
    }

    protected static String name() {
        return "import-" + UUID.randomUUID();
    }

    /** Six characters that no other test has. */
    protected static String unique() {
        return UUID.randomUUID().toString().substring(28).toUpperCase();
    }

    protected HttpResponse<String> post(Actor.Account actor, String kind, String name, String file) {
        return send("POST", "/import/" + kind, file, "Content-Type", "application/x-ndjson", "Import-Id", name,
                "Authorization", TestCredentials.of(actor));
    }

    /** The report, line by line, the summary last. */
    protected List<JsonNode> report(Actor.Account actor, String kind, String name, String... lines) {
        return read(post(actor, kind, name, String.join("\n", lines)));
    }

    protected static List<JsonNode> read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/x-ndjson");
        return answer.body().lines().map(JSON::readTree).toList();
    }

    protected static List<String> statuses(List<JsonNode> report) {
        return report.subList(0, report.size() - 1).stream().map(line -> line.path("status").asString()).toList();
    }

    protected JsonNode get(Actor.Account actor, String path) {
        return JSON.readTree(send("GET", path, "", "Authorization", TestCredentials.of(actor)).body());
    }

    /** What the API answers once it shows all that happened. */
    protected JsonNode query(Actor.Account actor, String document) {
        tables.awaitAllApplied();
        var answer = JSON.readTree(send("POST", "/graphql", JSON.writeValueAsString(Map.of("query", document)),
                "Content-Type", "application/json", "Authorization", TestCredentials.of(actor)).body());
        assertThat(answer.has("errors")).as(answer.toString()).isFalse();
        return answer.path("data");
    }

    /** Some products with one variant each, and the SKUs of these. */
    protected List<String> products(String stem, int number) {
        var skus = IntStream.range(0, number).mapToObj(i -> stem + "-" + i).toList();
        var report = report(MERCHANT, "catalogue", name(), skus.stream().map(sku -> """
                {"slug":"%s","name":"Thing","variants":[{"sku":"%s","price":{"amount":1,"currencyCode":"EUR"}}]}"""
                .formatted(sku.toLowerCase(), sku)).toArray(String[]::new));
        assertThat(statuses(report)).containsOnly("applied").hasSize(number);
        return skus;
    }

    /** What happened to the stock of the variant. */
    protected List<StockEvent> stock(String sku) {
        return log.read(variant(sku).value(), 0, 10_000).stream().map(it -> (StockEvent) it.event()).toList();
    }

    protected int onHand(String sku) {
        var events = stock(sku);
        return events.isEmpty() ? 0 : events.getLast().quantities().onHand();
    }

    protected VariantId variant(String sku) {
        return catalogue.variantBySku(sku).orElseThrow().variantId();
    }
}
