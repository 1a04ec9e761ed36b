package dev.stoa.ecommerce.query.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Vouchers and shipping methods as who runs the shop makes and reads them. */
@ViewTest
class PromotionTest {

    private static final String CREATE = """
            mutation($input: CreateVoucherInput!) { createVoucher(input: $input) {
              ... on Rejection { code message }
              ... on CreateVoucherSuccess { voucher { id version code active percentOff amountOff { amount } freeShipping
                validUntil minimumSubtotal { amount currencyCode } totalUses usesPerCustomer uses } } } }""";
    private static final String SHIP = """
            mutation($input: CreateShippingMethodInput!) { createShippingMethod(input: $input) {
              ... on Rejection { code message }
              ... on CreateShippingMethodSuccess { shippingMethod { id code name active tariff {
                currencyCode zones { countryCodes bands { upToGrams price { amount } } } } } } } }""";

    @Autowired
    Shop shop;

    private GraphQlTester.Response create(String code, Map<String, Object> terms) {
        return shop.run(CREATE, Map.of("input", Map.of("code", code, "terms", terms)));
    }

    private static String code() {
        return "v-" + UUID.randomUUID().toString().substring(9);
    }

    private static Map<String, Object> zone(List<String> countries, Object... bands) {
        return Map.of("countryCodes", countries, "bands", List.of(bands));
    }

    private static Map<String, Object> band(int upToGrams, String price) {
        var band = new HashMap<String, Object>(Map.of("price", price));
        if (upToGrams > 0) {
            band.put("upToGrams", upToGrams);
        }
        return band;
    }

    private GraphQlTester.Response ship(String code, Object... zones) {
        return shop.run(SHIP, Map.of("input", Map.of("code", code, "name", "Parcel", "tariff",
                Map.of("currencyCode", "EUR", "zones", List.of(zones)))));
    }

    private static void badInput(GraphQlTester.Response response, String... arguments) {
        response.errors().satisfy(errors -> assertThat(errors)
                .allSatisfy(error -> assertThat(error.getExtensions()).containsEntry("code", "BAD_USER_INPUT"))
                .extracting(error -> error.getExtensions().get("argument")).containsExactlyInAnyOrder(
                        (Object[]) arguments));
    }

    @Test
    void aVoucherIsCreatedChangedAndTakenBack() {
        var code = code();
        var created = create(code, Map.of("benefit", Map.of("percentOff", "10.50"), "validUntil",
                "2030-01-01T00:00:00+01:00", "minimumSubtotal", Map.of("amount", "20", "currencyCode", "EUR"),
                "totalUses", 100));
        var voucher = "createVoucher.voucher";
        created.path(voucher + ".code").entity(String.class).isEqualTo(code.toUpperCase()).path(voucher + ".percentOff")
                .entity(String.class).isEqualTo("10.5").path(voucher + ".minimumSubtotal.amount").entity(String.class)
                .isEqualTo("20.00").path(voucher + ".uses").entity(Integer.class).isEqualTo(0)
                .path(voucher + ".freeShipping").entity(Boolean.class).isEqualTo(false);
        create(code.toUpperCase(), Map.of("benefit", Map.of("freeShipping", true))).path("createVoucher.code")
                .entity(String.class).isEqualTo("VOUCHER_CODE_TAKEN");
        var id = Shop.text(created, voucher + ".id");
        shop.run("""
                mutation($id: ID!) {
                  changeVoucher(input: {voucherId: $id, terms: {benefit: {freeShipping: true}}}) {
                    ... on ChangeVoucherSuccess { voucher { freeShipping percentOff totalUses } } } }""",
                Map.of("id", id)).path("changeVoucher.voucher.freeShipping").entity(Boolean.class).isEqualTo(true)
                .path("changeVoucher.voucher.percentOff").valueIsNull().path("changeVoucher.voucher.totalUses")
                .valueIsNull();
        shop.run("""
                mutation($id: ID!) { deactivateVoucher(input: {voucherId: $id}) {
                    ... on DeactivateVoucherSuccess { voucher { active } } } }""", Map.of("id", id))
                .path("deactivateVoucher.voucher.active").entity(Boolean.class).isEqualTo(false);
        shop.run("""
                query($id: ID!, $code: String!) { voucher(by: {id: $id}) { version }
                  byCode: voucher(by: {code: $code}) { id } vouchers(first: 1) { nodes { id } } }""",
                Map.of("id", id, "code", code)).path("voucher.version").entity(Integer.class).isEqualTo(3)
                .path("byCode.id").entity(String.class).isEqualTo(id).path("vouchers.nodes[0].id")
                .entity(String.class).isEqualTo(id);
    }

    @Test
    void aBadVoucherIsToldByPath() {
        badInput(create("x", Map.of("benefit", Map.of("percentOff", "10"))), "input.code");
        for (var percent : List.of("0", "-1", "100.01", "1.00001")) {
            badInput(create(code(), Map.of("benefit", Map.of("percentOff", percent))),
                    "input.terms.benefit.percentOff");
        }
        badInput(create(code(), Map.of("benefit", Map.of("freeShipping", false))),
                "input.terms.benefit.freeShipping");
        badInput(create(code(),
                Map.of("benefit", Map.of("amountOff", Map.of("amount", "1.001", "currencyCode", "EUR")), "totalUses",
                        0, "usesPerCustomer", 1_000_001, "minimumSubtotal",
                        Map.of("amount", "1", "currencyCode", "XXX"))),
                "input.terms.benefit.amountOff.amount", "input.terms.totalUses", "input.terms.usesPerCustomer",
                "input.terms.minimumSubtotal.currencyCode");
        badInput(create(code(), Map.of("benefit", Map.of("percentOff", "1"), "validFrom", "2030-01-01T00:00:00Z",
                "validUntil", "2030-01-01T00:00:00Z")), "input.terms.validUntil");
        badInput(create(code(), Map.of("benefit", Map.of("amountOff", Map.of("amount", "1", "currencyCode", "EUR")),
                "minimumSubtotal", Map.of("amount", "20", "currencyCode", "USD"))), "input.terms.minimumSubtotal");
    }

    @Test
    void aShippingMethodIsCreatedAndSwitchedOff() {
        var code = code();
        var created = ship(code, zone(List.of("DE", "AT"), band(1_000, "4.99"), band(0, "9.9")),
                zone(List.of(), band(5_000, "20")));
        created.path("createShippingMethod.shippingMethod.tariff.zones[0].bands[1].price.amount")
                .entity(String.class).isEqualTo("9.90");
        ship(code, zone(List.of(), band(0, "1"))).path("createShippingMethod.code").entity(String.class)
                .isEqualTo("SHIPPING_CODE_TAKEN");
        shop.run("""
                mutation($id: ID!) { changeShippingMethod(input: {shippingMethodId: $id, active: false}) {
                    ... on ChangeShippingMethodSuccess { shippingMethod { active name } } } }""",
                Map.of("id", Shop.text(created, "createShippingMethod.shippingMethod.id")))
                .path("changeShippingMethod.shippingMethod.active").entity(Boolean.class).isEqualTo(false)
                .path("changeShippingMethod.shippingMethod.name").entity(String.class).isEqualTo("Parcel");
        shop.run("{ shippingMethods { code } }", Map.of()).path("shippingMethods[*].code").entityList(String.class)
                .contains(code);
    }

    @Test
    void aBadTariffIsToldByPath() {
        badInput(ship("Not-A-Code", zone(List.of(), band(0, "1"))), "input.code");
        badInput(ship(code(), zone(List.of("DE"), band(0, "1")), zone(List.of("DE"), band(0, "1"))),
                "input.tariff.zones[1].countryCodes");
        badInput(ship(code(), zone(List.of(), band(2_000, "1"), band(1_000, "2"))), "input.tariff.zones[0].bands");
        badInput(ship(code(), zone(List.of(), band(0, "1"), band(0, "2"))), "input.tariff.zones[0].bands");
        badInput(ship(code(), zone(List.of(), band(0, "1.001"))), "input.tariff.zones[0].bands");
        badInput(ship(code(), zone(List.of(), band(0, "-1"))), "input.tariff.zones[0].bands[0].price");
        badInput(ship(code()), "input.tariff.zones");
    }
}
