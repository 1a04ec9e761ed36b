package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Category;
import dev.stoa.ecommerce.command.events.CategoryCreated;
import dev.stoa.ecommerce.command.events.CategoryDeleted;
import dev.stoa.ecommerce.command.events.CategoryEvent;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.CategoryMoved;
import dev.stoa.ecommerce.command.events.CategoryRenamed;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.eventstore.Recorded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the catalogue must show after some events, told in another way than by the projection. */
final class CatalogFold {

    private final Map<UUID, Product> products = new HashMap<>();
    private final Map<UUID, Place> tree = new HashMap<>();
    private final Map<UUID, List<UUID>> stand = new HashMap<>();
    private final Map<UUID, Integer> available = new HashMap<>();

    private record Place(@Nullable UUID parent, String name, String slug) {}

    static List<Product> of(List<Recorded<?>> events) {
        var fold = new CatalogFold();
        events.forEach(fold::apply);
        return fold.products.values().stream().map(fold::withAvailability)
                .sorted(Comparator.comparing(product -> product.id().toString())).toList();
    }

    private void place(CategoryEvent event) {
        switch (event) {
            case CategoryCreated it -> tree.put(it.categoryId(), new Place(it.parentId(), it.name(), it.slug()));
            case CategoryRenamed it -> tree.computeIfPresent(it.categoryId(),
                    (_, was) -> new Place(was.parent, it.name(), it.slug()));
            case CategoryMoved it ->
                tree.computeIfPresent(it.categoryId(), (_, was) -> new Place(it.to(), was.name, was.slug));
            case CategoryDeleted it -> tree.remove(it.categoryId());
        }
    }

    private List<Breadcrumb> way(Product product) {
        var first = stand.getOrDefault(product.id().value(), List.of()).stream().findFirst().orElse(null);
        return first == null || !tree.containsKey(first) ? product.breadcrumbs() : way(first);
    }

    private List<Breadcrumb> way(@Nullable UUID id) {
        var place = id == null ? null : tree.get(id);
        if (id == null || place == null) {
            return List.of();
        }
        var way = new ArrayList<>(way(place.parent));
        way.add(new Breadcrumb(new CategoryId(id),
                way.isEmpty() ? place.slug : way.getLast().path() + "/" + place.slug, place.name));
        return way;
    }

    private void apply(Recorded<?> recorded) {
        switch (recorded.event()) {
            case StockEvent stock -> available.put(recorded.streamId(), stock.quantities().available());
            case CategoryEvent event -> place(event);
            case ProductCreated it -> {
                stand.put(recorded.streamId(), it.categories());
                products.compute(recorded.streamId(), (_, old) -> after(old, recorded, it));
            }
            case ProductDescribed it -> {
                stand.put(recorded.streamId(), it.categories());
                products.compute(recorded.streamId(), (_, old) -> after(old, recorded, it));
            }
            case ProductEvent event -> products.compute(recorded.streamId(), (_, old) -> after(old, recorded, event));
            default -> {
            }
        }
    }

    private static Product after(@Nullable Product old, Recorded<?> recorded, ProductEvent event) {
        if (event instanceof ProductCreated it) {
            return new Product(new ProductId(recorded.streamId()), recorded.version(), it.slug(), it.name(),
                    it.description(), breadcrumbs(it.category()), ProductStatus.DRAFT, it.currencyCode(), null,
                    List.of(), List.of(), List.of(),
                    recorded.recordedAt(), recorded.recordedAt(), null);
        }
        var was = Objects.requireNonNull(old);
        return switch (event) {
            case ProductCreated _ -> throw new IllegalStateException();
            case ProductDescribed it -> copy(was, recorded, it, was.status(), was.variants());
            case ProductOptionsDefined _,ProductMediaArranged _ ->
                copy(was, recorded, null, was.status(), was.variants());
            case VariantDescribed it -> copy(was, recorded, null, was.status(), was.variants().stream()
                    .map(variant -> variant.variant().equals(it.variantId()) ? described(variant, it) : variant)
                    .toList());
            case VariantAdded it -> {
                var variants = new ArrayList<>(was.variants());
                variants.add(
                        new ProductVariant(new VariantId(it.variantId()), was.id(), it.sku(), it.name(), it.options(),
                                it.price(), it.weightGrams(), it.taxClass(), 0));
                yield copy(was, recorded, null, was.status(), variants);
            }
            case PriceChanged it -> copy(was, recorded, null, was.status(), was.variants().stream()
                    .map(variant -> variant.variant().equals(it.variantId()) ? priced(variant, it) : variant).toList());
            case ProductPublished _ -> copy(was, recorded, null, ProductStatus.PUBLISHED, was.variants());
            case ProductArchived _ -> copy(was, recorded, null, ProductStatus.ARCHIVED, was.variants());
        };
    }

    private static Product copy(Product was, Recorded<?> recorded, @Nullable ProductDescribed described,
            ProductStatus status, List<ProductVariant> variants) {
        var prices = variants.stream().map(ProductVariant::price)
                .sorted(Comparator.comparingLong(price -> price.minorUnits())).toList();
        return new Product(was.id(), recorded.version(), described == null ? was.slug() : described.slug(),
                described == null ? was.name() : described.name(),
                described == null ? was.description() : described.description(),
                described == null ? was.breadcrumbs() : breadcrumbs(described.category()), status, was.currencyCode(),
                prices.isEmpty() ? null : new PriceRange(prices.getFirst(), prices.getLast()),
                recorded.event() instanceof ProductOptionsDefined it ? it.options() : was.options(),
                recorded.event() instanceof ProductMediaArranged it ? it.media() : was.media(), variants,
                was.createdAt(),
                recorded.recordedAt(),
                recorded.event() instanceof ProductPublished ? recorded.recordedAt() : was.publishedAt());
    }

    private Product withAvailability(Product product) {
        return new Product(product.id(), product.version(), product.slug(), product.name(), product.description(),
                way(product), product.status(), product.currencyCode(), product.priceRange(), product.options(),
                product.media(),
                product.variants().stream().map(this::withAvailability).toList(), product.createdAt(),
                product.updatedAt(), product.publishedAt());
    }

    private ProductVariant withAvailability(ProductVariant variant) {
        return new ProductVariant(variant.id(), variant.productId(), variant.sku(), variant.name(), variant.options(),
                variant.price(), variant.weightGrams(), variant.taxClass(),
                available.getOrDefault(variant.variant(), 0));
    }

    private static ProductVariant described(ProductVariant variant, VariantDescribed it) {
        return new ProductVariant(variant.id(), variant.productId(), variant.sku(), it.name(), variant.options(),
                variant.price(), it.weightGrams(), it.taxClass(), variant.available());
    }

    private static ProductVariant priced(ProductVariant variant, PriceChanged changed) {
        return new ProductVariant(variant.id(), variant.productId(), variant.sku(), variant.name(), variant.options(),
                changed.to(), variant.weightGrams(), variant.taxClass(), variant.available());
    }

    private static List<Breadcrumb> breadcrumbs(List<Category> steps) {
        var crumbs = new ArrayList<Breadcrumb>();
        var path = "";
        for (var step : steps) {
            path = path.isEmpty() ? step.slug() : path + "/" + step.slug();
            crumbs.add(new Breadcrumb(null, path, step.name()));
        }
        return crumbs;
    }
}
