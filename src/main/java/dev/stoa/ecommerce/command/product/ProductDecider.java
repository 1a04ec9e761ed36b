package dev.stoa.ecommerce.command.product;

import dev.stoa.ecommerce.command.category.Categories;
import dev.stoa.ecommerce.command.category.UnknownCategory;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.PriceChanged;
import dev.stoa.ecommerce.command.events.ProductArchived;
import dev.stoa.ecommerce.command.events.ProductCreated;
import dev.stoa.ecommerce.command.events.ProductDescribed;
import dev.stoa.ecommerce.command.events.ProductEvent;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.ProductMediaArranged;
import dev.stoa.ecommerce.command.events.ProductOptionsDefined;
import dev.stoa.ecommerce.command.events.ProductPublished;
import dev.stoa.ecommerce.command.events.VariantAdded;
import dev.stoa.ecommerce.command.events.VariantDescribed;
import dev.stoa.ecommerce.command.slug.Slug;
import dev.stoa.kernel.command.Decider;
import dev.stoa.kernel.command.Decision;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ProductDecider implements Decider<ProductCommand, Product, ProductEvent> {

    @Override
    public String streamType() {
        return ProductId.PREFIX;
    }

    @Override
    public Class<ProductCommand> commandType() {
        return ProductCommand.class;
    }

    @Override
    public Class<ProductEvent> eventType() {
        return ProductEvent.class;
    }

    @Override
    public Class<Product> stateType() {
        return Product.class;
    }

    @Override
    public int stateVersion() {
        return 4;
    }

    @Override
    public Product initial() {
        return Product.NONE;
    }

    @Override
    public Decision<ProductEvent> decide(ProductCommand command, Product product) {
        if (command instanceof CreateProduct create) {
            return product.exists() ? Decision.nothingToDo() : create(create);
        }
        if (command instanceof PutProduct put) {
            return new Putting(put, product).decide(this);
        }
        if (!product.exists()) {
            return Decision.targetMissing();
        }
        return switch (command) {
            case CreateProduct _,PutProduct _ -> Decision.nothingToDo();
            case DescribeProduct describe -> describe(describe, product);
            case AddVariants add -> new NewVariants(add.variants(), add.variantIds()).addedTo(product, List.of());
            case DefineOptions define -> define(define, product);
            case ArrangeMedia arrange -> arrange(arrange, product);
            case DescribeVariant describe -> describe(describe, product);
            case ChangePrice change -> changePrice(change, product);
            case PublishProduct _ -> publish(product);
            case ArchiveProduct _ -> product.status() == ProductStatus.ARCHIVED
                    ? Decision.nothingToDo()
                    : Decision.accept(new ProductArchived());
        };
    }

    private Decision<ProductEvent> create(CreateProduct create) {
        var name = create.name().strip();
        var slug = create.slug() == null ? slugOf(name) : create.slug();
        var created = new ProductCreated(name, slug, emptyAsNull(create.description()), List.of(),
                create.currencyCode(), values(create.categories()));
        var options = create.options().stream().map(NewOption::option).toList();
        var before = options.isEmpty()
                ? List.of(created)
                : List.of(created, new ProductOptionsDefined(options));
        var decision = new NewVariants(create.variants(), create.variantIds())
                .addedTo(evolve(Product.NONE, created).defining(options), before);
        return decision instanceof Decision.Accepted<ProductEvent> accepted
                ? using(create.productId(), create.categories(),
                        accepted.claiming(ProductClaims.slug(slug), new SlugTaken(slug)))
                : decision;
    }

    private Decision<ProductEvent> describe(DescribeProduct describe, Product product) {
        var name = describe.name() == null ? product.name() : describe.name().strip();
        var slug = describe.slug() == null ? product.slug() : describe.slug();
        var description = describe.description() == null
                ? product.description()
                : emptyAsNull(describe.description());
        var categories = describe.categories() == null ? product.categories() : describe.categories();
        if (product.described(name, slug, description, categories).equals(product)) {
            return Decision.nothingToDo();
        }
        var described = using(describe.productId(), categories, Decision.accept(
                new ProductDescribed(name, slug, description, List.of(), values(categories))));
        for (var left : product.categories()) {
            described = categories.contains(left)
                    ? described
                    : described.releasing(Categories.use(left, describe.productId().toString()));
        }
        return slug.equals(product.slug())
                ? described
                : described.claiming(ProductClaims.slug(slug), new SlugTaken(slug))
                        .releasing(ProductClaims.slug(product.slug()));
    }

    private static Decision<ProductEvent> changePrice(ChangePrice change, Product product) {
        var variant = product.variants().get(change.variantId().value());
        if (variant == null) {
            return Decision.targetMissing();
        }
        if (!change.price().currencyCode().equals(product.currencyCode())) {
            return Decision.refuse(new CurrencyMismatch(product.currencyCode(), change.price().currencyCode()));
        }
        var price = change.price().money();
        return price.equals(variant.price())
                ? Decision.nothingToDo()
                : Decision.accept(new PriceChanged(change.variantId().value(), variant.price(), price));
    }

    private static Decision<ProductEvent> define(DefineOptions define, Product product) {
        var defined = define.options().stream().map(NewOption::option).toList();
        if (defined.equals(product.options())) {
            return Decision.nothingToDo();
        }
        var options = new Options(defined);
        return product.variants().values().stream().sorted(Comparator.comparing(Product.Variant::sku)).flatMap(
                variant -> options.refusal(variant.sku(), variant.options()).stream()).findFirst()
                .<Decision<ProductEvent>>map(Decision::refuse)
                .orElseGet(() -> Decision.accept(new ProductOptionsDefined(defined)));
    }

    private static Decision<ProductEvent> arrange(ArrangeMedia arrange, Product product) {
        var media = arrange.media().stream().map(NewMedium::medium).toList();
        return media.equals(product.media())
                ? Decision.nothingToDo()
                : Decision.accept(new ProductMediaArranged(media));
    }

    private static Decision<ProductEvent> describe(DescribeVariant describe, Product product) {
        var variant = product.variants().get(describe.variantId().value());
        if (variant == null) {
            return Decision.targetMissing();
        }
        var next = variant.described(describe.name() == null ? variant.name() : describe.name().strip(),
                describe.weightGrams() == null ? variant.weightGrams() : describe.weightGrams(),
                describe.taxClass() == null ? variant.taxClass() : describe.taxClass());
        return next.equals(variant)
                ? Decision.nothingToDo()
                : Decision.accept(new VariantDescribed(describe.variantId().value(), next.name(), next.weightGrams(),
                        next.taxClass()));
    }

    private static Decision<ProductEvent> publish(Product product) {
        if (product.status() == ProductStatus.PUBLISHED) {
            return Decision.nothingToDo();
        }
        return product.variants().isEmpty()
                ? Decision.refuse(new ProductWithoutVariants())
                : Decision.accept(new ProductPublished());
    }

    @Override
    public Product evolve(Product product, ProductEvent event) {
        return switch (event) {
            case ProductCreated created -> new Product(ProductStatus.DRAFT, created.name(), created.slug(),
                    created.description(), ids(created.categories()), created.currencyCode(), product.options(),
                    product.media(), product.variants());
            case ProductDescribed described -> product.described(described.name(), described.slug(),
                    described.description(), ids(described.categories()));
            case ProductOptionsDefined defined -> product.defining(defined.options());
            case ProductMediaArranged arranged -> product.showing(arranged.media());
            case VariantAdded added -> product.with(added);
            case VariantDescribed described -> product.with(described);
            case PriceChanged changed -> product.with(changed);
            case ProductPublished _ -> product.with(ProductStatus.PUBLISHED);
            case ProductArchived _ -> product.with(ProductStatus.ARCHIVED);
        };
    }

    private static String slugOf(String name) {
        var slug = Slug.of(name);
        return slug.isEmpty() ? ProductId.PREFIX : slug;
    }

    private static Decision.Accepted<ProductEvent> using(ProductId product, List<CategoryId> categories,
            Decision.Accepted<ProductEvent> decision) {
        var claiming = decision;
        for (var category : categories) {
            claiming = claiming.claiming(Categories.use(category, product.toString()),
                    new UnknownCategory(category));
        }
        return claiming;
    }

    private static List<UUID> values(List<CategoryId> categories) {
        return categories.stream().map(CategoryId::value).toList();
    }

    private static List<CategoryId> ids(List<UUID> categories) {
        return categories.stream().map(CategoryId::new).toList();
    }

    private static @Nullable String emptyAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
