package dev.stoa.ecommerce.imports.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stoa.ecommerce.imports.kind.StockKind.StockLine;
import dev.stoa.ecommerce.imports.report.Outcome;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineJsonTest {

    private static Outcome fault(Class<? extends Record> type, String text) {
        return Objects.requireNonNull(
                catchThrowableOfType(BadLine.class, () -> LineJson.as(type, LineJson.tree(text)))).outcome();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "nonsense", "{\"sku\":}", "{\"sku\":\"A\"", "{'sku':'A'}", "{\"sku\":\"A\",}",
            "{\"sku\":\"A\"} {}", "[]", "null", "1", "\"text\"", "{\"sku\":\"A\",\"sku\":\"B\"}", "{\"sku\":01}",
            "{\"sku\":NaN}", "// no"})
    void whatIsNoJsonObjectIsTold(String text) {
        assertThat(fault(StockLine.class, text)).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo("NOT_JSON");
            assertThat(outcome.path()).isNull();
            assertThat(outcome.message()).startsWith("must ").doesNotContain("nonsense");
        });
    }

    @Test
    void thePlaceWhereItIsNoJsonIsTold() {
        assertThat(fault(StockLine.class, "{\"sku\":x}").message())
                .isEqualTo("must be a JSON object; it is none from character 8 on");
        assertThat(fault(StockLine.class, "{\"sku\":\"A\",\"sku\":\"B\"}").message())
                .isEqualTo("must not have a field twice");
    }

    @Test
    void anUnknownFieldIsNamedWithThoseThatThereAre() {
        assertThat(fault(StockLine.class, "{\"sku\":\"A\",\"quantity\":1}")).isEqualTo(Outcome.invalid("UNKNOWN_FIELD",
                "is no field here; there are backorderAllowance, counted, lowStockThreshold, received, reference, sku",
                "quantity"));
        assertThat(fault(ProductLine.class, "{\"slug\":\"a\",\"variants\":[{\"sku\":\"A\",\"colour\":1}]}").path())
                .isEqualTo("variants[0].colour");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"{\"sku\":1}; sku; must be text",
            "{\"sku\":true}; sku; must be text", "{\"sku\":[\"A\"]}; sku; must be text",
            "{\"sku\":\"A\",\"received\":\"1\"}; received; must be a whole number",
            "{\"sku\":\"A\",\"received\":1.5}; received; must be a whole number",
            "{\"sku\":\"A\",\"received\":1.0}; received; must be a whole number",
            "{\"sku\":\"A\",\"received\":\"\"}; received; must be a whole number"})
    void anotherTypeIsTold(String text, String path, String message) {
        assertThat(fault(StockLine.class, text)).isEqualTo(Outcome.invalid("BAD_USER_INPUT", message, path));
    }

    @Test
    void aNumberThatIsTooLargeIsTold() {
        for (var number : new String[]{"99999999999", "-2147483649", "1" + "0".repeat(30)}) {
            assertThat(fault(StockLine.class, "{\"sku\":\"A\",\"received\":%s}".formatted(number)))
                    .isEqualTo(Outcome.invalid("BAD_USER_INPUT",
                            "must be a whole number between -2147483648 and 2147483647", "received"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {"{\"slug\":\"\\u0000\",\"name\":\"a\"}; slug",
            "{\"slug\":\"a\",\"categories\":[[\"b\",\"\\ud800\"]]}; categories[0][1]",
            "{\"slug\":\"a\",\"name\":1,\"media\":[{\"url\":\"x\",\"alt\":\"\\u0000\"}]}; media[0].alt",
            "{\"slug\":\"a\",\"b\\u0000\":1}; b\uFFFD"})
    void textThatCannotBeStoredIsTold(String text, String path) {
        assertThat(fault(ProductLine.class, text)).isEqualTo(Outcome.invalid("BAD_USER_INPUT",
                "must be text without the character U+0000 and without half characters", path));
    }

    @Test
    void whatIsMissingIsTold() {
        assertThat(fault(StockLine.class, "{}")).isEqualTo(Outcome.invalid("BAD_USER_INPUT", "must be there", "sku"));
        assertThat(fault(StockLine.class, "{\"sku\":null}").path()).isEqualTo("sku");
        assertThat(fault(ProductLine.class, "{\"slug\":\"a\",\"variants\":[{\"price\":{\"amount\":1}},null]}"))
                .isEqualTo(Outcome.invalid("BAD_USER_INPUT",
                        "must be there; variants[0].price.currencyCode must be there; variants[1] must be there",
                        "variants[0].sku"));
    }

    @Test
    void aValueOfAListIsTold() {
        assertThat(fault(ProductLine.class, "{\"slug\":\"a\",\"status\":\"SOLD\"}")).isEqualTo(
                Outcome.invalid("BAD_USER_INPUT", "must be one of PUBLISHED, ARCHIVED", "status"));
    }

    @Test
    void amountsAreNumbersOrTextAndExact() throws BadLine {
        for (var amount : new String[]{"19.90", "\"19.90\""}) {
            var line = LineJson.as(ProductLine.class, LineJson.tree("""
                    {"slug": "a", "variants": [{"sku": "A", "price": {"amount": %s, "currencyCode": "EUR"}}]}"""
                    .formatted(amount)));
            assertThat(Objects.requireNonNull(line.variants()).getFirst().price().amount())
                    .isEqualTo(new BigDecimal("19.90"));
        }
    }
}
