package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.category.Categories;
import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What each kind of line does, and what is said of those that do nothing. */
class ImportKindsTest extends ImportApi {

    @Autowired
    Categories categories;

    private static final String PAN = """
            {"slug":"pan-%1$s","name":"%2$s","categories":[["Import","%1$s","Pans"]],\
            "options":[{"name":"Size","values":["24 cm","28 cm"]}],"variants":[\
            {"sku":"%1$s-24","options":[{"name":"Size","value":"24 cm"}],"weightGrams":%3$d,\
            "price":{"amount":"%4$s","currencyCode":"EUR"}}],\
            "media":[{"url":"https://cdn.example.org/pan.jpg","alt":"A pan"}],"status":"PUBLISHED"}""";

    private List<Recorded<?>> events(JsonNode line) {
        return log.read(ProductId.valueOf(line.path("id").asString()).value(), 0, 100);
    }

    private List<Class<?>> types(JsonNode line) {
        return events(line).stream().<Class<?>>map(it -> it.event().getClass()).toList();
    }

    private static void hasFault(JsonNode line, String status, String code, String path) {
        assertThat(line.path("status").asString()).as(line.toString()).isEqualTo(status);
        assertThat(line.path("code").asString()).as(line.toString()).isEqualTo(code);
        assertThat(line.path("path").asString("")).as(line.toString()).isEqualTo(path);
        assertThat(line.path("message").asString()).isNotBlank();
    }

    @Test
    void aProductIsCreatedAndThenBroughtUpToDate() {
        var stem = unique();
        var slug = stem.toLowerCase(Locale.ROOT);
        var first = PAN.formatted(stem, "Iron pan", 1200, "39.90").replace("pan-" + stem, "pan-" + slug);
        var next = PAN.formatted(stem, "Heavy iron pan", 1300, "35.00").replace("pan-" + stem, "pan-" + slug);
        var report = report(MERCHANT, "catalogue", name(), first, first, next,
                "{\"slug\":\"pan-%s\",\"status\":\"ARCHIVED\"}".formatted(slug));

        assertThat(statuses(report)).containsExactly("applied", "unchanged", "applied", "applied");
        assertThat(report).extracting(line -> line.path("id").asString("")).startsWith(
                report.getFirst().path("id").asString(), report.getFirst().path("id").asString());
        assertThat(types(report.getFirst())).startsWith(ProductCreated.class, ProductOptionsDefined.class,
                VariantAdded.class, ProductMediaArranged.class, ProductPublished.class, ProductDescribed.class,
                VariantDescribed.class, PriceChanged.class);
        assertThat(events(report.getFirst())).allSatisfy(
                event -> assertThat(event.metadata().actor()).isEqualTo(MERCHANT.name()))
                .extracting(event -> event.metadata().correlationId()).containsOnly(runId(report));
        assertThat(categories.at(List.of("Import", stem, "Pans"))).isPresent();
        assertThat(catalogue.variantBySku(stem + "-24")).get().satisfies(offer -> {
            assertThat(offer.price()).isEqualTo(new Money(3500, "EUR"));
            assertThat(offer.weightGrams()).isEqualTo(1300);
            assertThat(offer.forSale()).isFalse();
        });
    }

    private UUID runId(List<JsonNode> report) {
        return jdbc.sql("SELECT run_id FROM import_run WHERE name = :name")
                .param("name", report.getLast().at("/summary/importId").asString()).query(UUID.class)
                .single();
    }

    @Test
    void categoriesAreCreatedByTheirPaths() {
        var stem = unique();
        var report = report(MERCHANT, "catalogue", name(), "{\"category\":[\"Import\",\"%s\"]}".formatted(stem),
                "{\"category\":[\"Import\",\"%s\"]}".formatted(stem), "{\"category\":[\"Import\",\"\"]}",
                "{\"category\":[\"Import\"],\"slug\":\"x\"}");

        assertThat(statuses(report)).containsExactly("applied", "unchanged", "invalid", "invalid");
        assertThat(report.getFirst().path("id").asString())
                .isEqualTo(categories.at(List.of("Import", stem)).orElseThrow().toString());
        hasFault(report.get(2), "invalid", "BAD_USER_INPUT", "category");
        hasFault(report.get(3), "invalid", "UNKNOWN_FIELD", "slug");
    }

    @Test
    void whatIsWrongWithAProductIsToldAndTheOthersAreImported() {
        var stem = unique();
        var sku = products(stem, 1).getFirst();
        var slug = stem.toLowerCase(Locale.ROOT);
        var report = report(MERCHANT, "catalogue", name(), "nonsense", "{}", "{\"slug\":\"%s-x\"}".formatted(slug), """
                {"slug":"%s-y","name":"Thief","variants":[{"sku":"%s","price":{"amount":1,"currencyCode":"EUR"}}]}"""
                .formatted(slug, sku), """
                {"slug":"Not A Slug","name":"Bad","currencyCode":"EURO","variants":[{"sku":"with blank",\
                "price":{"amount":"1.234","currencyCode":"EUR"}}],"media":[{"url":"http://example.org/x"}]}""", """
                {"slug":"%s-z","name":"Good","currencyCode":"EUR","categories":[["Import",""]]}""".formatted(slug), """
                {"slug":"%s-0","name":"Renamed","status":"PUBLISHED"}""".formatted(slug));

        hasFault(report.get(0), "invalid", "NOT_JSON", "");
        hasFault(report.get(1), "invalid", "BAD_USER_INPUT", "slug");
        hasFault(report.get(2), "refused", "NEW_PRODUCT_INCOMPLETE", "");
        hasFault(report.get(3), "refused", "SKU_TAKEN", "");
        hasFault(report.get(4), "invalid", "BAD_USER_INPUT", "currencyCode");
        assertThat(report.get(4).path("message").asString()).contains("media[0].url must", "slug must",
                "variants[0].price.amount must", "variants[0].sku must");
        hasFault(report.get(5), "invalid", "BAD_USER_INPUT", "categories[0]");
        assertThat(report.get(6).path("status").asString()).isEqualTo("applied");
        assertThat(catalogue.productBySlug(slug + "-y")).isEmpty();
    }

    @Test
    void stockIsReceivedCountedAndLaidDown() {
        var skus = products(unique(), 3);
        var report = report(MERCHANT, "stock", name(), """
                {"sku":"%s","received":10,"backorderAllowance":5,"lowStockThreshold":3,"reference":"Opening"}"""
                .formatted(skus.get(0).toLowerCase(Locale.ROOT)),
                "{\"sku\":\"%s\",\"counted\":7,\"reference\":\"Stocktaking\"}".formatted(skus.get(0)),
                "{\"sku\":\"%s\",\"counted\":7}".formatted(skus.get(0)),
                "{\"sku\":\"%s\",\"counted\":4}".formatted(skus.get(1)),
                "{\"sku\":\"NO-SUCH-SKU\",\"received\":1}", "{\"sku\":\"%s\"}".formatted(skus.get(2)),
                "{\"sku\":\"%s\",\"received\":1,\"counted\":1}".formatted(skus.get(2)),
                "{\"sku\":\"%s\",\"received\":0}".formatted(skus.get(2)));

        assertThat(statuses(report)).containsExactly("applied", "applied", "unchanged", "applied", "refused",
                "invalid", "invalid", "invalid");
        assertThat(report.getFirst().path("id").asString()).isEqualTo(variant(skus.getFirst()).toString());
        hasFault(report.get(4), "refused", "UNKNOWN_SKU", "sku");
        hasFault(report.get(5), "invalid", "BAD_USER_INPUT", "received");
        hasFault(report.get(6), "invalid", "BAD_USER_INPUT", "counted");
        hasFault(report.get(7), "invalid", "BAD_USER_INPUT", "received");
        assertThat(onHand(skus.get(0))).isEqualTo(7);
        assertThat(stock(skus.get(0)).getLast()).isInstanceOfSatisfying(StockAdjusted.class, adjusted -> {
            assertThat(adjusted.reason()).isEqualTo(AdjustmentReason.COUNTED);
            assertThat(adjusted.note()).isEqualTo("Stocktaking");
        });
        assertThat(onHand(skus.get(1))).isEqualTo(4);
        assertThat(stock(skus.get(2))).isEmpty();
    }

    @Test
    void customersGetAnAccountAndATakenAddressIsRefused() {
        var email = unique() + "@example.org";
        var report = report(OPERATOR, "customers", name(),
                "{\"email\":\" %s \",\"name\":\"Ada Lovelace\"}".formatted(email),
                "{\"email\":\"%s\",\"name\":\"Ada\"}".formatted(email.toLowerCase(Locale.ROOT)),
                "{\"email\":\"nobody\",\"name\":\"\"}");

        assertThat(statuses(report)).containsExactly("applied", "refused", "invalid");
        assertThat(report.getFirst().path("id").asString()).startsWith("account_");
        hasFault(report.get(1), "refused", "EMAIL_TAKEN", "");
        hasFault(report.get(2), "invalid", "BAD_USER_INPUT", "email");
    }

    @Test
    void textThatCannotBeStoredIsToldOfEveryKind() {
        var product = report(MERCHANT, "catalogue", name(), "{\"slug\":\"\\u0000\",\"name\":\"a\"}",
                "{\"category\":[\"a\",\"\\u0000\"]}", "{\"a\\u0000\":1}");
        hasFault(product.get(0), "invalid", "BAD_USER_INPUT", "slug");
        hasFault(product.get(1), "invalid", "BAD_USER_INPUT", "category[1]");
        hasFault(product.get(2), "invalid", "BAD_USER_INPUT", "a\uFFFD");
        hasFault(report(MERCHANT, "stock", name(), "{\"sku\":\"\\u0000\",\"received\":1}").getFirst(), "invalid",
                "BAD_USER_INPUT", "sku");
        hasFault(report(OPERATOR, "customers", name(), "{\"email\":\"a@b.org\",\"name\":\"\\u0000\"}").getFirst(),
                "invalid", "BAD_USER_INPUT", "name");
        hasFault(report(MERCHANT, "orders", name(), """
                {"number":"\\u0000","placedAt":"2024-06-02T08:00:00Z","customer":{"name":"a\\u0000"},\
                "currencyCode":"EUR","lines":[{"sku":"\\u0000","quantity":1,"unitPrice":"1"}],"total":"1",\
                "status":"FULFILLED"}""").getFirst(), "invalid", "BAD_USER_INPUT", "number");
    }
}
