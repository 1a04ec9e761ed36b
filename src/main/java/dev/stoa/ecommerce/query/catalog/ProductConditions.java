package dev.stoa.ecommerce.query.catalog;

import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.graphql.BadArgument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A filter of the product list as SQL. */
record ProductConditions(List<String> conditions, Map<String, Object> parameters) {

    private static final int MAX_LENGTH = 200;
    private static final String IN_PATH = """
         (category_paths @> ARRAY[:category::text] OR category_ids && ARRAY(
            SELECT below.id FROM catalog_category above JOIN catalog_category below ON below.ancestors @> ARRAY[above.id]
            WHERE above.path = :category))""";
    private static final String IN_BRANCH = """
         category_ids && ARRAY(SELECT id FROM catalog_category WHERE ancestors @> ARRAY[:categoryId::uuid])""";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static ProductConditions of(ProductFilter filter) {
        var made = new ProductConditions(new ArrayList<>(), new LinkedHashMap<>());
        made.status(filter.status() == null ? List.of(ProductStatus.PUBLISHED) : filter.status());
        if (filter.category() != null) {
            made.with(IN_PATH, "category", bounded("category", filter.category()));
        }
        if (filter.categoryId() != null) {
            made.with(IN_BRANCH, "categoryId", filter.categoryId().value());
        }
        if (filter.text() != null) {
            made.text(bounded("text", filter.text()));
        }
        if (filter.price() != null) {
            made.price(filter.price());
        }
        if (filter.inStock() != null) {
            made.conditions.add((filter.inStock() ? "" : "NOT ") + """
               EXISTS (
                  SELECT FROM catalog_variant JOIN catalog_availability USING (variant_id)
                  WHERE product_id = catalog_product.id AND available > 0)""");
        }
        return made;
    }

    String sql() {
        return String.join("\nAND ", conditions);
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private void status(List<ProductStatus> allowed) {
        if (allowed.size() == 1) {
            with("status = :status", "status", allowed.getFirst().name());
        } else {
            with("status = ANY (:status)", "status", allowed.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private void text(String text) {
        var words = BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        if (words.isEmpty()) {
            throw new BadArgument("filter.text", "Must have at least one letter or digit");
        }
        with("to_tsvector('simple', name || ' ' || coalesce(description, '')) @@ to_tsquery('simple', :text)", "text",
                words);
    }

    private void price(ProductFilter.Price price) {
        var minimum = price.minimum() == null ? BigDecimal.ZERO : price.minimum();
        with("currency_code = :currency", "currency", price.currencyCode());
        with("""
                EXISTS (
                   SELECT FROM catalog_variant
                   WHERE product_id = catalog_product.id AND price BETWEEN :minimum AND :maximum)""", "minimum",
                minorUnits("filter.price.minimum", minimum, price.currencyCode()));
        parameters.put("maximum", price.maximum() == null
                ? Long.MAX_VALUE
                : minorUnits("filter.price.maximum", price.maximum(), price.currencyCode()));
    }

    private static long minorUnits(String path, BigDecimal amount, String currencyCode) {
        try {
            return Money.of(amount, currencyCode).minorUnits();
        } catch (ArithmeticException _) {
            throw new BadArgument(path, "Must be an amount of %s with no more decimals than that has, not %s"
                    .formatted(currencyCode, amount.toPlainString()));
        } catch (IllegalArgumentException _) {
            throw new BadArgument("filter.price.currencyCode", "Must be a currency of ISO 4217, such as EUR");
        }
    }

    private static String bounded(String name, String text) {
        if (text.length() > MAX_LENGTH) {
            throw new BadArgument("filter." + name, "Must have at most %d characters".formatted(MAX_LENGTH));
        }
        return text;
    }
}
