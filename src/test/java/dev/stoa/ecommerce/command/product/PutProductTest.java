package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.ecommerce.command.events.PriceChanged;
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
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PutProductTest {

    private static final ProductId PAN = new ProductId(Ids.next());
    private static final VariantId SMALL = new VariantId(Ids.next());
    private static final VariantId LARGE = new VariantId(Ids.next());
    private static final CategoryId KITCHEN = new CategoryId(Ids.next());
    private static final ProductOption SIZE = new ProductOption("Size", List.of("24 cm", "28 cm"));
    private static final ProductEvent CREATED = new ProductCreated("Iron pan", "iron-pan", null, List.of(), "EUR",
            List.of(KITCHEN.value()));
    private static final ProductOptionsDefined SIZED = new ProductOptionsDefined(List.of(SIZE));
    private static final ProductEvent SMALL_ADDED = added(SMALL, "PAN-24", "24 cm", 3990);

    private static DeciderScenario<ProductCommand, Product, ProductEvent> given(ProductEvent... events) {
        return DeciderScenario.of(new ProductDecider()).given(events);
    }

    private static ProductEvent added(VariantId id, String sku, String size, long cents) {
        return new VariantAdded(id.value(), sku, size, List.of(new VariantOption("Size", size)),
                new Money(cents, "EUR"), 1200, "standard");
    }

    private static NewVariant variant(String sku, @Nullable String size, String amount, @Nullable Integer grams) {
        return new NewVariant(sku, null, size == null ? null : List.of(new NewVariant.Option("Size", size)),
                new Price(new BigDecimal(amount), "EUR"), grams, null);
    }

    private static PutProduct put(@Nullable String name, @Nullable Listing status, NewVariant... variants) {
        return new PutProduct(PAN, "iron-pan", name, null, null, null, null, List.of(variants),
                List.of(LARGE, SMALL).subList(0, variants.length), null, status);
    }

    @Test
    void aNewProductComesWithAllThatIsSaidOfIt() {
        given().when(new PutProduct(PAN, "iron-pan", "Iron pan", null, "EUR", List.of(KITCHEN),
                List.of(new NewOption("Size", SIZE.values())), List.of(variant("pan-24", "24 cm", "39.90", 1200)),
                List.of(SMALL), List.of(new NewMedium("https://cdn.example.org/pan.jpg", "A pan")), Listing.PUBLISHED))
                .then(CREATED, SIZED, SMALL_ADDED,
                        new ProductMediaArranged(
                                List.of(new ProductMedium("https://cdn.example.org/pan.jpg", "A pan"))),
                        new ProductPublished());
    }

    @Test
    void aNewProductWithoutACurrencyHasThatOfItsFirstVariant() {
        given().when(put("Iron pan", null, variant("PAN-28", null, "49.90", null)))
                .then(new ProductCreated("Iron pan", "iron-pan", null, List.of(), "EUR", List.of()),
                        new VariantAdded(LARGE.value(), "PAN-28", "Iron pan", List.of(), new Money(4990, "EUR"), 0,
                                "standard"));
    }

    @Test
    void aNewProductNeedsANameAndACurrency() {
        given().when(put(null, null)).thenRefused(new NewProductIncomplete("iron-pan", "a name"));
        given().when(put("Iron pan", null))
                .thenRefused(new NewProductIncomplete("iron-pan", "a currencyCode, or a variant with a price"));
    }

    @Test
    void onlyWhatDiffersChanges() {
        given(CREATED, SIZED, SMALL_ADDED).when(put("Iron pan", null, variant("PAN-24", "24 cm", "39.90", 1200)))
                .thenNothing();
        given(CREATED, SIZED, SMALL_ADDED)
                .when(put("Heavy iron pan", null, variant("pan-24", null, "35.00", 1300),
                        variant("PAN-28", "28 cm", "49.90", 1200)))
                .then(new ProductDescribed("Heavy iron pan", "iron-pan", null, List.of(), List.of(KITCHEN.value())),
                        new VariantDescribed(SMALL.value(), "24 cm", 1300, "standard"),
                        new PriceChanged(SMALL.value(), new Money(3990, "EUR"), new Money(3500, "EUR")),
                        added(SMALL, "PAN-28", "28 cm", 4990));
    }

    @Test
    void allOfItOrNothing() {
        given(CREATED, SIZED, SMALL_ADDED)
                .when(put("Heavy iron pan", null, variant("PAN-28", null, "49.90", null)))
                .thenRefused(new OptionsDoNotFit("PAN-28", "Size", OptionMisfit.MISSING, null, SIZED.options()));
        given(CREATED).when(put("Heavy iron pan", Listing.PUBLISHED)).thenRefused(new ProductWithoutVariants());
    }

    @Test
    void aVariantKeepsItsOptions() {
        given(CREATED, SIZED, SMALL_ADDED).when(put(null, null, variant("PAN-24", "28 cm", "39.90", 1200)))
                .thenRefused(new VariantOptionsFixed("PAN-24"));
    }

    @Test
    void theCurrencyStays() {
        given(CREATED).when(new PutProduct(PAN, "iron-pan", null, null, "CHF", null, null, List.of(), List.of(), null,
                null)).thenRefused(new CurrencyMismatch("EUR", "CHF"));
    }
}
