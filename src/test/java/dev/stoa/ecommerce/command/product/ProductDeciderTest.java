package dev.stoa.ecommerce.command.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.command.category.Categories;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductMedium;
import dev.stoa.ecommerce.command.events.ProductOption;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.events.VariantOption;
import dev.stoa.kernel.eventstore.Claim;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductDeciderTest {

    private static final ProductId PAN = new ProductId(Ids.next());
    private static final VariantId SMALL = new VariantId(Ids.next());
    private static final VariantId LARGE = new VariantId(Ids.next());
    private static final CategoryId KITCHEN = new CategoryId(Ids.next());
    private static final Claim IN_KITCHEN = Categories.use(KITCHEN, PAN.toString());
    private static final ProductEvent CREATED = new ProductCreated("Iron pan", "iron-pan", "Heavy.", List.of(), "EUR",
            List.of(KITCHEN.value()));
    private static final ProductEvent SMALL_ADDED = new VariantAdded(SMALL.value(), "PAN-24", "24 cm",
            List.of(new VariantOption("Size", "24 cm")), new Money(3990, "EUR"), 0, "standard");

    private static DeciderScenario<ProductCommand, Product, ProductEvent> given(ProductEvent... events) {
        return DeciderScenario.of(new ProductDecider()).given(events);
    }

    private static CreateProduct create(String name, @Nullable String slug, NewVariant... variants) {
        return new CreateProduct(PAN, name, slug, " ", List.of(KITCHEN), "EUR", List.of(variants),
                List.of(SMALL, LARGE).subList(0, variants.length));
    }

    private static NewVariant variant(String sku, String amount, String currencyCode) {
        return new NewVariant(sku, null, null, new Price(new BigDecimal(amount), currencyCode), 0, "standard");
    }

    @Test
    void aProductIsCreatedUnderASlugMadeOfItsName() {
        given().when(create(" Crêpe pan, 28 cm ", null))
                .then(new ProductCreated("Crêpe pan, 28 cm", "crepe-pan-28-cm", null, List.of(), "EUR",
                        List.of(KITCHEN.value())))
                .taking(ProductClaims.slug("crepe-pan-28-cm"), IN_KITCHEN)
                .whenTaken(ProductClaims.slug("crepe-pan-28-cm"), new SlugTaken("crepe-pan-28-cm"));
    }

    @Test
    void aProductIsCreatedUnderTheSlugThatIsGiven() {
        given().when(create("Iron pan", "pan"))
                .then(new ProductCreated("Iron pan", "pan", null, List.of(), "EUR", List.of(KITCHEN.value())))
                .taking(ProductClaims.slug("pan"), IN_KITCHEN);
    }

    @Test
    void aNameWithoutLettersStillGivesASlug() {
        given().when(create("!?", null))
                .then(new ProductCreated("!?", "product", null, List.of(), "EUR", List.of(KITCHEN.value())));
    }

    @Test
    void aProductIsCreatedTogetherWithItsVariants() {
        var option = new NewVariant.Option("Size", "28 cm");
        var large = new NewVariant("pan-28", null, List.of(option), new Price(new BigDecimal("49.9"), "EUR"), 1350,
                "reduced");

        given().when(create("Iron pan", null, variant("pan-24", "39.90", "EUR"), large)).then(
                new ProductCreated("Iron pan", "iron-pan", null, List.of(), "EUR", List.of(KITCHEN.value())),
                new VariantAdded(SMALL.value(), "PAN-24", "Iron pan", List.of(), new Money(3990, "EUR"), 0, "standard"),
                new VariantAdded(LARGE.value(), "PAN-28", "28 cm", List.of(new VariantOption("Size", "28 cm")),
                        new Money(4990, "EUR"), 1350, "reduced"))
                .taking(ProductClaims.slug("iron-pan"), ProductClaims.sku("PAN-24"), ProductClaims.sku("PAN-28"),
                        ProductClaims.variant(SMALL), ProductClaims.variant(LARGE), IN_KITCHEN)
                .whenTaken(ProductClaims.sku("PAN-24"), new SkuTaken("PAN-24"));
    }

    private static CreateProduct create(List<NewOption> options, NewVariant... variants) {
        return new CreateProduct(PAN, "Iron pan", null, null, List.of(), "EUR", options, List.of(variants),
                List.of(SMALL, LARGE).subList(0, variants.length));
    }

    @Test
    void aProductIsCreatedTogetherWithItsOptions() {
        var sizes = new NewOption(" Size ", List.of("24 cm", "28 cm"));
        var small = new NewVariant("PAN-24", null, List.of(new NewVariant.Option("Size", "24 cm")),
                new Price(new BigDecimal("39.90"), "EUR"), 0, "standard");
        var created = new ProductCreated("Iron pan", "iron-pan", null, List.of(), "EUR", List.of());
        var defined = new ProductOptionsDefined(List.of(new ProductOption("Size", List.of("24 cm", "28 cm"))));

        given().when(create(List.of(sizes), small)).then(created, defined, SMALL_ADDED);
        given().when(create(List.of(sizes))).then(created, defined);
        given().when(create(List.of(sizes), variant("PAN-28", "1", "EUR")))
                .thenRefused(new OptionsDoNotFit("PAN-28", "Size", OptionMisfit.MISSING, null, defined.options()));
    }

    @Test
    void aSkuIsGivenOnceInWhateverCase() {
        given().when(create("Iron pan", null, variant("pan-24", "1", "EUR"), variant("PAN-24", "1", "EUR")))
                .thenRefused(new SkuTaken("PAN-24"));
        given(CREATED, SMALL_ADDED)
                .when(new AddVariants(PAN, List.of(variant("Pan-24", "1", "EUR")), List.of(LARGE)))
                .thenRefused(new SkuTaken("PAN-24"));
    }

    @Test
    void allPricesAreInTheProductsCurrency() {
        given(CREATED).when(new AddVariants(PAN, List.of(variant("PAN-24", "1", "USD")), List.of(SMALL)))
                .thenRefused(new CurrencyMismatch("EUR", "USD"));
        given(CREATED, SMALL_ADDED).when(new ChangePrice(PAN, SMALL, new Price(BigDecimal.ONE, "USD")))
                .thenRefused(new CurrencyMismatch("EUR", "USD"));
    }

    @Test
    void aProductHasAHundredVariantsAtMost() {
        var variants = IntStream.range(0, 100).mapToObj(i -> variant("PAN-" + (100 + i), "1", "EUR")).toList();
        var ids = variants.stream().map(_ -> new VariantId(Ids.next())).toList();

        given(CREATED, SMALL_ADDED).when(new AddVariants(PAN, variants, ids)).thenRefused(new TooManyVariants(100));
    }

    @Test
    void aDescriptionChangesWhatIsNamedAndNothingElse() {
        given(CREATED).when(new DescribeProduct(PAN, "Steel pan", null, null, null))
                .then(new ProductDescribed("Steel pan", "iron-pan", "Heavy.", List.of(), List.of(KITCHEN.value())))
                .taking(IN_KITCHEN).releasing();
        given(CREATED).when(new DescribeProduct(PAN, null, null, "", List.of()))
                .then(new ProductDescribed("Iron pan", "iron-pan", null, List.of(), List.of()));
        given(CREATED).when(new DescribeProduct(PAN, "Iron pan", "iron-pan", null, null)).thenNothing();
    }

    @Test
    void anotherSlugFreesTheFormer() {
        given(CREATED).when(new DescribeProduct(PAN, null, "pan", null, null))
                .then(new ProductDescribed("Iron pan", "pan", "Heavy.", List.of(), List.of(KITCHEN.value())))
                .taking(IN_KITCHEN, ProductClaims.slug("pan"))
                .releasing(ProductClaims.slug("iron-pan")).whenTaken(ProductClaims.slug("pan"), new SlugTaken("pan"));
    }

    @Test
    void aPriceChangeTellsBothPrices() {
        given(CREATED, SMALL_ADDED).when(new ChangePrice(PAN, SMALL, new Price(new BigDecimal("42"), "EUR")))
                .then(new PriceChanged(SMALL.value(), new Money(3990, "EUR"), new Money(4200, "EUR")));
        given(CREATED, SMALL_ADDED).when(new ChangePrice(PAN, SMALL, new Price(new BigDecimal("39.90"), "EUR")))
                .thenNothing();
        given(CREATED, SMALL_ADDED).when(new ChangePrice(PAN, LARGE, new Price(BigDecimal.ONE, "EUR")))
                .thenTargetMissing();
    }

    @Test
    void onlyAProductWithAVariantIsPublished() {
        given(CREATED).when(new PublishProduct(PAN)).thenRefused(new ProductWithoutVariants());
        given(CREATED, SMALL_ADDED).when(new PublishProduct(PAN)).then(new ProductPublished());
        given(CREATED, SMALL_ADDED, new ProductPublished()).when(new PublishProduct(PAN)).thenNothing();
    }

    @Test
    void anArchivedProductCanBePublishedAgain() {
        given(CREATED, SMALL_ADDED, new ProductPublished()).when(new ArchiveProduct(PAN)).then(new ProductArchived());
        given(CREATED, new ProductArchived()).when(new ArchiveProduct(PAN)).thenNothing();
        given(CREATED, SMALL_ADDED, new ProductArchived()).when(new PublishProduct(PAN)).then(new ProductPublished());
    }

    @Test
    void nothingIsDoneToAProductThatDoesNotExist() {
        given().when(new DescribeProduct(PAN, "Pan", null, null, null)).thenTargetMissing();
        given().when(new AddVariants(PAN, List.of(variant("P", "1", "EUR")), List.of(SMALL))).thenTargetMissing();
        given().when(new ChangePrice(PAN, SMALL, new Price(BigDecimal.ONE, "EUR"))).thenTargetMissing();
        given().when(new PublishProduct(PAN)).thenTargetMissing();
        given().when(new ArchiveProduct(PAN)).thenTargetMissing();
    }

    @Test
    void aProductThatLeavesACategoryGivesBackItsPlaceThere() {
        var pans = new CategoryId(Ids.next());

        given(CREATED).when(new DescribeProduct(PAN, null, null, null, List.of(pans)))
                .then(new ProductDescribed("Iron pan", "iron-pan", "Heavy.", List.of(), List.of(pans.value())))
                .taking(Categories.use(pans, PAN.toString())).releasing(IN_KITCHEN);
    }

    private static NewVariant sized(String sku, String size, String colour) {
        return new NewVariant(sku, null, List.of(new NewVariant.Option("Size", size),
                new NewVariant.Option("Colour", colour)), new Price(BigDecimal.ONE, "EUR"), 0, "standard");
    }

    private static final ProductOption COLOURS = new ProductOption("Colour", List.of("red"));
    private static final ProductOptionsDefined SIZES_AND_COLOURS = new ProductOptionsDefined(
            List.of(new ProductOption("Size", List.of("24 cm", "28 cm")), COLOURS));

    @Test
    void variantsHaveOneValueOfEachOptionThatIsDefined() {
        given(CREATED, SIZES_AND_COLOURS)
                .when(new AddVariants(PAN, List.of(sized("A", "28 cm", "red")), List.of(SMALL)))
                .then(new VariantAdded(SMALL.value(), "A", "28 cm, red", List.of(new VariantOption("Size", "28 cm"),
                        new VariantOption("Colour", "red")), new Money(100, "EUR"), 0, "standard"));
        given(CREATED, SIZES_AND_COLOURS)
                .when(new AddVariants(PAN, List.of(sized("A", "28 cm", "blue")), List.of(SMALL)))
                .thenRefused(new OptionsDoNotFit("A", "Colour", OptionMisfit.UNKNOWN_VALUE, "blue",
                        SIZES_AND_COLOURS.options()));
        given(CREATED, SIZES_AND_COLOURS).when(new AddVariants(PAN, List.of(variant("A", "1", "EUR")), List.of(SMALL)))
                .thenRefused(new OptionsDoNotFit("A", "Size", OptionMisfit.MISSING, null, SIZES_AND_COLOURS.options()));
    }

    @Test
    void whatDoesNotFitIsToldWithWhatWould() {
        var allowed = SIZES_AND_COLOURS.options();
        assertThat(new OptionsDoNotFit("A", "Size", OptionMisfit.MISSING, null, allowed).message())
                .isEqualTo("A has no value of the option Size; it may be 24 cm, 28 cm.");
        assertThat(new OptionsDoNotFit("A", "Colour", OptionMisfit.UNKNOWN_VALUE, "blue", allowed).message())
                .isEqualTo("A has blue for the option Colour; it may be red.");
        for (var wrong : Map.of("Depth", OptionMisfit.UNKNOWN_OPTION, "Size", OptionMisfit.REPEATED).entrySet()) {
            var variant = new NewVariant("A", null, List.of(new NewVariant.Option("Size", "28 cm"),
                    new NewVariant.Option(wrong.getKey(), "24 cm")), new Price(BigDecimal.ONE, "EUR"), 0, "standard");
            given(CREATED, SIZES_AND_COLOURS).when(new AddVariants(PAN, List.of(variant), List.of(SMALL)))
                    .thenRefused(new OptionsDoNotFit("A", wrong.getKey(), wrong.getValue(), "24 cm", allowed));
        }
    }

    @Test
    void noTwoVariantsHaveTheSameOptions() {
        given(CREATED, SIZES_AND_COLOURS).when(new AddVariants(PAN,
                List.of(sized("A", "28 cm", "red"), sized("B", "28 cm", "red")), List.of(SMALL, LARGE)))
                .thenRefused(new VariantTwice("B", "A"));
        var small = new NewVariant("B", null, List.of(new NewVariant.Option("Size", "24 cm")),
                new Price(BigDecimal.ONE, "EUR"), 0, "standard");
        given(CREATED, SMALL_ADDED).when(new AddVariants(PAN, List.of(small), List.of(LARGE)))
                .thenRefused(new VariantTwice("B", "PAN-24"));
    }

    @Test
    void optionsAreDefinedSoThatEveryVariantFits() {
        var size = new NewOption("Size", List.of("24 cm", "28 cm"));

        given(CREATED, SMALL_ADDED).when(new DefineOptions(PAN, List.of(size)))
                .then(new ProductOptionsDefined(List.of(new ProductOption("Size", List.of("24 cm", "28 cm")))));
        given(CREATED, SMALL_ADDED).when(new DefineOptions(PAN, List.of(new NewOption("Size", List.of("28 cm")))))
                .thenRefused(new OptionsDoNotFit("PAN-24", "Size", OptionMisfit.UNKNOWN_VALUE, "24 cm",
                        List.of(new ProductOption("Size", List.of("28 cm")))));
        given(CREATED, SMALL_ADDED)
                .when(new DefineOptions(PAN, List.of(size, new NewOption("Colour", List.of("red")))))
                .thenRefused(new OptionsDoNotFit("PAN-24", "Colour", OptionMisfit.MISSING, null,
                        List.of(new ProductOption("Size", List.of("24 cm", "28 cm")), COLOURS)));
        given(CREATED, SIZES_AND_COLOURS).when(new DefineOptions(PAN, List.of()))
                .then(new ProductOptionsDefined(List.of()));
        given(CREATED).when(new DefineOptions(PAN, List.of())).thenNothing();
    }

    @Test
    void aVariantIsDescribedAnew() {
        given(CREATED, SMALL_ADDED).when(new DescribeVariant(PAN, SMALL, null, 1200, "reduced"))
                .then(new VariantDescribed(SMALL.value(), "24 cm", 1200, "reduced"));
        given(CREATED, SMALL_ADDED).when(new DescribeVariant(PAN, SMALL, "24 cm", 0, null)).thenNothing();
        given(CREATED, SMALL_ADDED).when(new DescribeVariant(PAN, LARGE, "Large", null, null)).thenTargetMissing();
    }

    @Test
    void mediaAreArrangedAsAWhole() {
        var arranged = new ProductMediaArranged(List.of(new ProductMedium("https://example.org/pan.jpg", "A pan")));
        var arrange = new ArrangeMedia(PAN, List.of(new NewMedium("https://example.org/pan.jpg", " A pan ")));

        given(CREATED).when(arrange).then(arranged);
        given(CREATED, arranged).when(arrange).thenNothing();
        given(CREATED, arranged).when(new ArrangeMedia(PAN, List.of())).then(new ProductMediaArranged(List.of()));
    }
}
