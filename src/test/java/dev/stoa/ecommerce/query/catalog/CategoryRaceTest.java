package dev.stoa.ecommerce.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.support.AtOnce;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A category is deleted while another is created below it and a product is put into it, forty times at once. */
@ViewTest
class CategoryRaceTest {

    private static final int CATEGORIES = 40;

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;

    private record Contested(String category, String product) {}

    private record Attempt(String mutation, String type, Map<String, Object> input) {}

    private String result(Attempt attempt) {
        return Shop.text(shop.run("""
                mutation($input: %sInput!) { result: %s(input: $input) { outcome: __typename } }""".formatted(
                attempt.type, attempt.mutation), Map.of("input", attempt.input)), "result.outcome");
    }

    private Contested contested(int number) {
        var created = shop.run("""
                mutation($name: String!) { createCategory(input: {name: $name}) {
                  ... on CreateCategorySuccess { categoryId } } }""",
                Map.of("name", "Contested %s %d".formatted(System.nanoTime(), number)));
        return new Contested(Shop.text(created, "createCategory.categoryId"), shop.listed(1).productId());
    }

    private static List<Attempt> attempts(Contested it) {
        return List.of(new Attempt("deleteCategory", "DeleteCategory", Map.of("categoryId", it.category)),
                new Attempt("createCategory", "CreateCategory", Map.of("name", "Below", "parentId", it.category)),
                new Attempt("describeProduct", "DescribeProduct",
                        Map.of("productId", it.product, "categoryIds", List.of(it.category))));
    }

    @Test
    void whoeverWinsNobodyStandsInACategoryThatIsGone() throws Exception {
        var contested = IntStream.range(0, CATEGORIES).mapToObj(this::contested).toList();
        var results = AtOnce.each(contested.stream().flatMap(it -> attempts(it).stream()).toList(), this::result);
        tables.awaitAllApplied();

        for (int i = 0; i < CATEGORIES; i++) {
            var of = results.subList(3 * i, 3 * i + 3);
            boolean deleted = of.getFirst().equals("DeleteCategorySuccess");
            assertThat(of.get(1)).isEqualTo(deleted ? "UnknownCategory" : "CreateCategorySuccess");
            assertThat(of.getFirst()).isIn("DeleteCategorySuccess", "CategoryNotEmpty");
            assertThat(of.get(2)).isIn("DescribeProductSuccess", "UnknownCategory");
            check(contested.get(i), deleted);
        }
    }

    private void check(Contested it, boolean deleted) {
        var shown = shop.run("""
                query($category: ID!, $product: ID!) {
                  category(by: {id: $category}) { id }
                  product(by: {id: $product}) { name breadcrumbs { name } categories { id breadcrumbs { name } } }
                  products(filter: {categoryId: $category}) { nodes { id } }
                }""", Map.of("category", it.category, "product", it.product));
        if (deleted) {
            shown.path("category").valueIsNull().path("product.categories").entityList(Object.class).hasSize(0)
                    .path("products.nodes").entityList(Object.class).hasSize(0);
        } else {
            shown.path("category.id").entity(String.class).isEqualTo(it.category);
        }
        shop.run("""
                mutation($id: ID!) { describeProduct(input: {productId: $id, description: "Still a product."}) {
                  ... on DescribeProductSuccess { product { description } } } }""", Map.of("id", it.product))
                .path("describeProduct.product.description").entity(String.class).isEqualTo("Still a product.");
    }
}
