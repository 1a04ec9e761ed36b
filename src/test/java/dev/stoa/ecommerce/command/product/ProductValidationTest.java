package dev.stoa.ecommerce.command.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductValidationTest {

    private static final CategoryId HOME = new CategoryId(Ids.next());
    private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

    private static List<String> violations(Object command) {
        return VALIDATOR.validate(command).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage()).sorted().toList();
    }

    private static CreateProduct create(String name, @Nullable String slug, String currencyCode,
            CategoryId... categories) {
        return new CreateProduct(new ProductId(Ids.next()), name, slug, null, List.of(categories), currencyCode,
                List.of(), List.of());
    }

    private static AddVariants add(String sku, String amount, String currencyCode) {
        var variant = new NewVariant(sku, null, null, new Price(new BigDecimal(amount), currencyCode), 0, "standard");
        return new AddVariants(new ProductId(Ids.next()), List.of(variant), List.of(new VariantId(Ids.next())));
    }

    @Test
    void whatIsRightPasses() {
        assertThat(violations(create("Iron pan", "iron-pan", "EUR", HOME))).isEmpty();
        assertThat(violations(add("PAN-24.b_1", "39.90", "EUR"))).isEmpty();
        assertThat(violations(add("P", "0.001", "KWD"))).isEmpty();
        assertThat(violations(add("P", "100000000.00", "JPY"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\nb", "\ud800"})
    void aNameIsALineOfText(String name) {
        assertThat(violations(create(name, null, "EUR"))).hasSize(1).first().asString().startsWith("name: ");
        assertThat(violations(new DescribeProduct(new ProductId(Ids.next()), name.isEmpty() ? " " : name, null, null,
                null))).hasSize(1).first().asString().startsWith("name: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Pan", "iron pan", "-pan", "pan-", "iron--pan", "a/b", "crème"})
    void aSlugIsSpeltAsSlugsAre(String slug) {
        assertThat(violations(create("Iron pan", slug, "EUR")))
                .containsExactly("slug: must be up to 100 small letters and digits, with single hyphens in between");
    }

    @Test
    void aProductStandsInACategoryOnce() {
        assertThat(violations(create("Iron pan", null, "EUR", HOME, HOME)))
                .containsExactly("categories: must be up to 20 categories, none twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "eur", "EURO", "XXX", "XAU", "ABC"})
    void aCurrencyIsOneThatOneCanPayIn(String code) {
        assertThat(violations(create("Iron pan", null, code)))
                .containsExactly("currencyCode: must be a currency of ISO 4217, such as EUR");
        assertThat(violations(add("P", "1", code)))
                .containsExactly("variants[0].price.currencyCode: must be a currency of ISO 4217, such as EUR");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,             EUR, must be more than 0 and at most 100000000
            -1,            EUR, must be more than 0 and at most 100000000
            100000000.01,  EUR, must be more than 0 and at most 100000000
            1e999999999,   EUR, must be more than 0 and at most 100000000
            0.001,         EUR, must have no more than 2 decimals
            1e-999999999,  EUR, must have no more than 2 decimals
            1.5,           JPY, must have no more than 0 decimals
            """)
    void aPriceIsPositiveAndNoFinerThanTheCurrency(String amount, String currencyCode, String message) {
        assertThat(violations(add("P", amount, currencyCode))).containsExactly("variants[0].price.amount: " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-P", "P Q", "Ä", "P\n"})
    void aSkuIsShortAndPlain(String sku) {
        assertThat(violations(add(sku, "1", "EUR")))
                .containsExactly("variants[0].sku: must be 1 to 64 letters, digits, dots, hyphens or underscores");
    }

    @Test
    void aWeightIsNotNegativeAndATaxClassIsAName() {
        var price = new Price(BigDecimal.ONE, "EUR");
        var bad = List.of(new NewVariant("P", null, null, price, -1, "Standard"),
                new NewVariant("Q", null, null, price, 1_000_001, "a".repeat(41)));
        var ids = bad.stream().map(_ -> new VariantId(Ids.next())).toList();
        var taxClass = ".taxClass: must be up to 40 small letters and digits, with single hyphens in between";

        assertThat(violations(new AddVariants(new ProductId(Ids.next()), bad, ids))).containsExactly(
                "variants[0]" + taxClass, "variants[0].weightGrams: must be greater than or equal to 0",
                "variants[1]" + taxClass, "variants[1].weightGrams: must be less than or equal to 1000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pan.jpg", "http://example.org/pan.jpg", "https:///pan.jpg", "javascript:alert(1)",
            "https://ada:secret@example.org/", "https://exa mple.org/", "//example.org/pan.jpg"})
    void aMediumLiesAtAnAbsoluteHttpsAddress(String url) {
        assertThat(violations(new ArrangeMedia(new ProductId(Ids.next()), List.of(new NewMedium(url, null)))))
                .containsExactly("media[0].url: must be an address such as https://example.org/pan.jpg, of up to 2000 "
                        + "characters");
    }

    @Test
    void anOptionAndEachOfItsValuesIsNamedOnce() {
        var product = new ProductId(Ids.next());

        assertThat(violations(new DefineOptions(product, List.of(new NewOption("Size", List.of("a", "a"))))))
                .containsExactly("options[0].values: must not have a value twice");
        assertThat(violations(new DefineOptions(product,
                List.of(new NewOption("Size", List.of("a")), new NewOption("Size ", List.of("b"))))))
                .containsExactly("options: must not have an option twice");
        assertThat(violations(new DefineOptions(product, List.of(new NewOption("Size", List.of()))))).hasSize(1);
    }
}
