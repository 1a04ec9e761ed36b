package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.InOneGo;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.command.Decision;
import dev.stoa.kernel.command.Rejection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A product on its way to what it is said to be: which wishes that takes, one after another. */
record Putting(PutProduct put, Product product) {

    Decision<ProductEvent> decide(ProductDecider decider) {
        return refusal().<Decision<ProductEvent>>map(Decision::refuse)
                .orElseGet(() -> InOneGo.decide(decider, commands(), product));
    }

    private Optional<Rejection> refusal() {
        if (!product.exists()) {
            return missing().map(what -> new NewProductIncomplete(put.slug(), what));
        }
        var currency = put.currencyCode();
        if (currency != null && !currency.equals(product.currencyCode())) {
            return Optional.of(new CurrencyMismatch(product.currencyCode(), currency));
        }
        return put.variants().stream().filter(this::differs).findFirst()
                .map(variant -> new VariantOptionsFixed(variant.canonicalSku()));
    }

    private Optional<String> missing() {
        if (put.name() == null) {
            return Optional.of("a name");
        }
        return currency() == null ? Optional.of("a currencyCode, or a variant with a price") : Optional.empty();
    }

    private boolean differs(NewVariant variant) {
        return variant.options() != null && product.variants().values().stream().anyMatch(
                it -> it.sku().equals(variant.canonicalSku()) && !it.options().equals(variant.chosenOptions()));
    }

    private @Nullable String currency() {
        if (put.currencyCode() != null) {
            return put.currencyCode();
        }
        return put.variants().isEmpty() ? null : put.variants().getFirst().price().currencyCode();
    }

    private List<ProductCommand> commands() {
        var commands = new ArrayList<ProductCommand>();
        commands.add(product.exists() ? described() : created());
        if (put.options() != null) {
            commands.add(new DefineOptions(put.productId(), put.options()));
        }
        addVariants(commands);
        if (put.media() != null) {
            commands.add(new ArrangeMedia(put.productId(), put.media()));
        }
        if (put.status() != null) {
            commands.add(switch (put.status()) {
                case PUBLISHED -> new PublishProduct(put.productId());
                case ARCHIVED -> new ArchiveProduct(put.productId());
            });
        }
        return commands;
    }

    private DescribeProduct described() {
        return new DescribeProduct(put.productId(), put.name(), put.slug(), put.description(), put.categories());
    }

    /** Without variants, which need the options that come before. */
    private CreateProduct created() {
        return new CreateProduct(put.productId(), String.valueOf(put.name()), put.slug(), put.description(),
                put.categories() == null ? List.of() : put.categories(), String.valueOf(currency()), List.of(),
                List.of());
    }

    private void addVariants(List<ProductCommand> commands) {
        var added = new ArrayList<NewVariant>();
        var ids = new ArrayList<VariantId>();
        for (int i = 0; i < put.variants().size(); i++) {
            var variant = put.variants().get(i);
            var id = product.idOf(variant.canonicalSku()).map(VariantId::new).orElse(null);
            if (id == null) {
                added.add(variant);
                ids.add(put.variantIds().get(i));
            } else {
                commands.add(new DescribeVariant(put.productId(), id, variant.name(), variant.weightGrams(),
                        variant.taxClass()));
                commands.add(new ChangePrice(put.productId(), id, variant.price()));
            }
        }
        if (!added.isEmpty()) {
            commands.add(new AddVariants(put.productId(), added, ids));
        }
    }
}
