package dev.stoa.ecommerce.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.OrderId;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.support.Acting;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Orders of another shop: shown as they ended there, and moving nothing here. */
class PastOrdersTest extends ImportApi {

    private static final String ORDER = """
            {"number":"%s","placedAt":"2021-05-31T17:30:00+02:00","customer":{"name":"Lin Wei","email":"%s"},\
            "shippingAddress":{"name":"Lin Wei","street":"Am Markt 1","postalCode":"10115","city":"Berlin",\
            "countryCode":"DE"},\
            "currencyCode":"EUR","lines":[{"sku":"%s","quantity":2,"unitPrice":"24.90","discount":"5.00",\
            "taxRate":19,"tax":"7.15"},{"name":"Gift wrapping","quantity":1,"unitPrice":2}],"shipping":"4.90",\
            "total":%s,"status":"%s"%s}""";
    private static final String SHOWN = """
            { order(id: "%s") { importedNumber placedAt status charge fulfilment state possibleNext customer { name email }
              shippingAddress { name street city countryCode } billingAddress { name }
              subtotal { amount } discount { amount } shipping { amount } tax { amount } taxes { rate amount { amount } }
              total { amount } due { amount } captured { amount } refunded { amount } authorised { amount }
              lines { sku productName variantName quantity shipped cancelled returned charged { amount } product { slug } }
              timeline { kind actor } } }""";

    private JsonNode shown(JsonNode line) {
        return query(MERCHANT, SHOWN.formatted(line.path("id").asString())).path("order");
    }

    private static String order(String number, String email, String sku, String total, String status, String more) {
        return ORDER.formatted(number, email, sku, total, status, more);
    }

    @Test
    void anOrderIsShownAsItEnded() {
        var sku = products(unique(), 1).getFirst();
        var number = unique();
        var line = report(MERCHANT, "orders", name(),
                order(number, "lin@example.org", sku, "\"51.70\"", "FULFILLED", ",\"refunded\":10")).getFirst();

        assertThat(line.path("status").asString()).as(line.toString()).isEqualTo("applied");
        assertThat(shown(line)).isEqualTo(JSON.readTree("""
                {"importedNumber": "%s", "placedAt": "2021-05-31T15:30:00Z", "status": "CONFIRMED", "charge": "FULL",
                 "fulfilment": "DELIVERED", "state": "COMPLETED", "possibleNext": [],
                 "customer": {"name": "Lin Wei", "email": "lin@example.org"},
                 "shippingAddress": {"name": "Lin Wei", "street": "Am Markt 1", "city": "Berlin", "countryCode": "DE"},
                 "billingAddress": null, "subtotal": {"amount": "51.80"},
                 "discount": {"amount": "5.00"}, "shipping": {"amount": "4.90"}, "tax": {"amount": "7.15"},
                 "taxes": [{"rate": "19", "amount": {"amount": "7.15"}}], "total": {"amount": "51.70"},
                 "due": {"amount": "41.70"}, "captured": {"amount": "51.70"}, "refunded": {"amount": "10.00"},
                 "authorised": {"amount": "51.70"},
                 "lines": [
                  {"sku": "%s", "productName": "Thing", "variantName": "Thing", "quantity": 2, "shipped": 2,
                   "cancelled": 0, "returned": 0, "charged": {"amount": "44.80"}, "product": {"slug": "%s"}},
                  {"sku": "", "productName": "Gift wrapping", "variantName": "", "quantity": 1, "shipped": 1,
                   "cancelled": 0, "returned": 0, "charged": {"amount": "2.00"}, "product": null}],
                 "timeline": [{"kind": "IMPORTED", "actor": "%s"}]}""".formatted(number, sku, sku.toLowerCase(),
                MERCHANT.name())));
        assertThat(stock(sku)).isEmpty();
        assertThat(query(MERCHANT, "{ order(id: \"%s\") { payments { id } } }".formatted(line.path("id").asString()))
                .at("/order/payments")).isEmpty();
    }

    @Test
    void cancelledAndReturnedOnesAreShownAsThat() {
        var email = unique() + "@example.org";
        var report = report(MERCHANT, "orders", name(),
                order(unique(), email, "NONE-1", "51.70", "CANCELLED", ""),
                order(unique(), email, "NONE-1", "51.70", "RETURNED", ",\"refunded\":\"51.70\""));

        var cancelled = shown(report.get(0));
        assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
        assertThat(cancelled.path("charge").asString()).isEqualTo("NONE");
        assertThat(cancelled.at("/due/amount").asString()).isEqualTo("0.00");
        assertThat(cancelled.at("/lines/0/productName").asString()).isEqualTo("NONE-1");
        var returned = shown(report.get(1));
        assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
        assertThat(returned.path("charge").asString()).isEqualTo("REFUNDED");
    }

    @Test
    void whoHasTheAddressSeesTheOrderAmongTheirOwn() {
        var email = unique() + "@example.org";
        var account = report(OPERATOR, "customers", name(),
                "{\"email\":\"%s\",\"name\":\"Lin Wei\"}".formatted(email)).getFirst().path("id").asString();
        var report = report(MERCHANT, "orders", name(),
                order(unique(), email.toUpperCase(), "NONE-1", "51.70", "FULFILLED", ""),
                order(unique(), unique() + "@example.org", "NONE-1", "51.70", "FULFILLED", ""));
        var own = query(Acting.account(GlobalId.parse("account", account)), "{ orders { nodes { id } } }");

        assertThat(own.at("/orders/nodes").valueStream().map(it -> it.path("id").asString()))
                .containsExactly(report.getFirst().path("id").asString());
    }

    @Test
    void whatIsWrongIsToldAndANumberIsTakenOnce() {
        var number = unique();
        var good = order(number, "lin@example.org", "NONE-1", "51.70", "FULFILLED", "");
        var report = report(MERCHANT, "orders", name(), good, good,
                order(unique(), "lin@example.org", "NONE-1", "51.71", "FULFILLED", ""),
                order(unique(), "lin", "NONE-1", "51.70", "LOST", ""), good.replace("\"sku\":\"NONE-1\",", ""),
                good.replace("2021", "2921").replace(number, unique()), good.replace("T17:30:00+02:00", ""),
                good.replace("DE", "Germany"), good.replace("\"street\"", "\"road\""));

        assertThat(statuses(report)).containsExactly("applied", "refused", "invalid", "invalid", "invalid", "invalid",
                "invalid", "invalid", "invalid");
        assertThat(report.subList(1, 9)).extracting(line -> line.path("code").asString()).containsExactly(
                "ORDER_NUMBER_TAKEN", "BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT", "BAD_USER_INPUT",
                "BAD_USER_INPUT", "BAD_USER_INPUT", "UNKNOWN_FIELD");
        assertThat(report.subList(2, 9)).extracting(line -> line.path("path").asString()).containsExactly("total",
                "status", "lines[0].sku", "placedAt", "placedAt", "shippingAddress.countryCode",
                "shippingAddress.road");
    }

    @Test
    void whatWasCommittedAndNotNotedIsNotTakenTwice() {
        var name = name();
        var line = order(unique(), unique() + "@example.org", "NONE-1", "51.70", "FULFILLED", "");
        var first = report(MERCHANT, "orders", name, line).getFirst();
        jdbc.sql("DELETE FROM import_line WHERE run_id = (SELECT run_id FROM import_run WHERE name = :name)")
                .param("name", name).update();
        jdbc.sql("UPDATE import_run SET lines = 0, digest = '', applied = 0, finished_at = NULL WHERE name = :name")
                .param("name", name).update();
        var again = report(MERCHANT, "orders", name, line).getFirst();

        assertThat(again).isEqualTo(first);
        assertThat(events(first)).hasSize(1);
    }

    private List<?> events(JsonNode line) {
        UUID order = OrderId.valueOf(line.path("id").asString()).value();
        return log.read(order, 0, 10);
    }
}
