package dev.stoa.demo;

import dev.stoa.ecommerce.command.category.CreateCategoryPath;
import dev.stoa.ecommerce.command.events.CategoryId;
import dev.stoa.ecommerce.command.events.ProductId;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.ecommerce.command.product.CreateProduct;
import dev.stoa.ecommerce.command.product.NewVariant;
import dev.stoa.ecommerce.command.product.PublishProduct;
import dev.stoa.ecommerce.command.stock.ReceiveStock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Fills the catalogue and the shelves. Ids are made of the SKUs, so that a second try finds what the first made. */
@Component
class Shopfitter {

    private static final int PIECES_PER_POPULARITY = 12;
    private static final int SCARCE = 3;

    private final SampleCommands commands;

    Shopfitter(SampleCommands commands) {
        this.commands = commands;
    }

    /** Creates, publishes and stocks the products; gives what can be bought. */
    List<Article> fit(List<SampleProduct> products) {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < products.size(); i++) {
            articles.addAll(fit(products.get(i), i));
        }
        return articles;
    }

    static VariantId variantId(NewVariant variant) {
        return new VariantId(SampleIds.named("variant", variant.sku()));
    }

    private List<Article> fit(SampleProduct product, int number) {
        var productId = new ProductId(SampleIds.named("product", product.name()));
        var variantIds = product.variants().stream().map(Shopfitter::variantId).toList();
        commands.give("category " + String.join(" > ", product.category()),
                new CreateCategoryPath(product.category(), categoryIds(product.category())));
        commands.give("create " + product.name(), new CreateProduct(productId, product.name(), null,
                product.description(), List.of(categoryId(product.category())), SampleProduct.currency(),
                product.variants(), variantIds));
        commands.give("publish " + product.name(), new PublishProduct(productId));
        var articles = new ArrayList<Article>();
        for (var variant : product.variants()) {
            commands.give("receive " + variant.sku(),
                    new ReceiveStock(variantId(variant), pieces(product, number), "Opening stock", variant.sku()));
            articles.add(new Article(variantId(variant), product.popularity()));
        }
        return articles;
    }

    /** Plenty of what sells, but every ninth product is scarce, so that some orders meet an empty shelf. */
    private static int pieces(SampleProduct product, int number) {
        return number % 9 == 4 ? SCARCE : product.popularity() * PIECES_PER_POPULARITY;
    }

    private static List<CategoryId> categoryIds(List<String> path) {
        return IntStream.rangeClosed(1, path.size()).mapToObj(i -> categoryId(path.subList(0, i))).toList();
    }

    private static CategoryId categoryId(List<String> path) {
        return new CategoryId(SampleIds.named("category", String.join(" > ", path)));
    }

    /** Something that can be bought, and how often it is. */
    record Article(VariantId variantId, int popularity) {}
}
