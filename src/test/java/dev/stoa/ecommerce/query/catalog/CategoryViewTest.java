package dev.stoa.ecommerce.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.support.ReadTables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** The category tree and the products in it, through the API. */
@ViewTest
class CategoryViewTest {

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;

    private final String root = "root-" + UUID.randomUUID().toString().substring(24);

    private String category(String name, @Nullable String parent) {
        var input = new HashMap<String, Object>(Map.of("name", name));
        if (parent != null) {
            input.put("parentId", parent);
        }
        return Shop.text(give("createCategory", "CreateCategoryInput", input, "categoryId"), "result.categoryId");
    }

    private Response give(String mutation, String type, Map<String, ?> input, String selection) {
        return shop.run("""
                mutation($input: %s!) { result: %s(input: $input) {
                   __typename ... on Rejection { code } ... on %s { %s }
                } }""".formatted(type, mutation, type.replace("Input", "Success"), selection), Map.of("input", input));
    }

    private String product(List<String> path) {
        var created = give("createProduct", "CreateProductInput",
                Map.of("name", "Pan", "slug", "pan-" + UUID.randomUUID(), "currencyCode", "EUR", "category", path,
                        "variants", List.of(Map.of("sku", "P-" + UUID.randomUUID(), "price",
                                Map.of("amount", "9", "currencyCode", "EUR")))),
                "product { id }");
        var id = Shop.text(created, "result.product.id");
        give("publishProduct", "PublishProductInput", Map.of("productId", id), "receipt { version }");
        return id;
    }

    private List<String> productsOf(String category) {
        tables.awaitAllApplied();
        return shop.run("query($id: ID!) { products(filter: {categoryId: $id}) { nodes { id } } }",
                Map.of("id", category)).path("products.nodes[*].id").entityList(String.class).get();
    }

    private List<String> productsAt(String path) {
        return shop.run("query($path: String!) { products(filter: {category: $path}) { nodes { id } } }",
                Map.of("path", path)).path("products.nodes[*].id").entityList(String.class).get();
    }

    @Test
    void aPathOfNamesThatIsMissingIsCreatedOnceAndTheProductStandsThere() {
        var pan = product(List.of(root, "Kitchen"));
        var pot = product(List.of(root, "kitchen"));
        tables.awaitAllApplied();
        var shown = shop.run("""
                query($id: ID!, $path: String!) {
                  product(by: {id: $id}) { breadcrumbs { path name } categories { path breadcrumbs { name } } }
                  category(by: {path: $path}) { id path name children { name path } }
                }""", Map.of("id", pot, "path", root));

        shown.path("product.breadcrumbs[*].path").entityList(String.class).containsExactly(root, root + "/kitchen")
                .path("product.categories[0].breadcrumbs[*].name").entityList(String.class)
                .containsExactly(root, "Kitchen").path("category.children[*].path").entityList(String.class)
                .containsExactly(root + "/kitchen");
        assertThat(productsOf(Shop.text(shown, "category.id"))).containsExactlyInAnyOrder(pan, pot);
    }

    @Test
    void afterAMoveProductsAreFoundWhereTheirBranchStandsNow() {
        var home = category(root, null);
        var kitchen = category("Kitchen", home);
        var garden = category(root + " garden", null);
        var pan = product(List.of(root, "Kitchen", "Pans"));
        assertThat(productsOf(home)).containsExactly(pan);

        give("moveCategory", "MoveCategoryInput", Map.of("categoryId", kitchen, "parentId", garden), "categoryId");
        give("renameCategory", "RenameCategoryInput",
                Map.of("categoryId", kitchen, "name", "Cooking", "slug", "cooking"),
                "categoryId");

        assertThat(productsOf(home)).isEmpty();
        assertThat(productsOf(garden)).containsExactly(pan);
        assertThat(productsAt(root + "-garden/cooking")).containsExactly(pan);
        shop.run("query($id: ID!) { product(by: {id: $id}) { breadcrumbs { path name } } }", Map.of("id", pan))
                .path("product.breadcrumbs[*].path").entityList(String.class).containsExactly(root + "-garden",
                        root + "-garden/cooking", root + "-garden/cooking/pans")
                .path("product.breadcrumbs[*].name").entityList(String.class)
                .containsExactly(root + " garden", "Cooking", "Pans");
    }

    @Test
    void onlyAnEmptyCategoryIsDeleted() {
        var home = category(root, null);
        var pan = product(List.of(root));

        give("deleteCategory", "DeleteCategoryInput", Map.of("categoryId", home), "categoryId")
                .path("result.code").entity(String.class).isEqualTo("CATEGORY_NOT_EMPTY");
        give("describeProduct", "DescribeProductInput", Map.of("productId", pan, "category", List.of()),
                "receipt { version }");
        give("deleteCategory", "DeleteCategoryInput", Map.of("categoryId", home), "categoryId")
                .path("result.categoryId").entity(String.class).isEqualTo(home);
        tables.awaitAllApplied();
        shop.run("query($path: String!) { category(by: {path: $path}) { id } }", Map.of("path", root))
                .path("category").valueIsNull();
    }

    @Test
    void aRefusedProductLeavesNoCategoriesBehind() {
        var sku = Map.of("sku", "P-" + root, "price", Map.of("amount", "9", "currencyCode", "USD"));
        give("createProduct", "CreateProductInput", Map.of("name", "Pan", "currencyCode", "EUR", "category",
                List.of(root, "Kitchen"), "variants", List.of(sku)), "receipt { version }").path("result.code")
                .entity(String.class).isEqualTo("CURRENCY_MISMATCH");
        shop.run("""
                mutation($path: [String!]) {
                  createProduct(input: {name: "Pan", currencyCode: "EUR", category: $path}, options: {dryRun: true}) {
                    ... on CreateProductSuccess { receipt { dryRun } }
                  }
                }""", Map.of("path", List.of(root, "Kitchen"))).path("createProduct.receipt.dryRun")
                .entity(Boolean.class).isEqualTo(true);
        tables.awaitAllApplied();
        shop.run("query($path: String!) { category(by: {path: $path}) { id } }", Map.of("path", root))
                .path("category").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            createCategory(input: {name: " "}) | input.name | BAD_USER_INPUT
            createCategory(input: {name: "A", slug: "A b"}) | input.slug | BAD_USER_INPUT
            createCategory(input: {name: "A", parentId: "7"}) | input.parentId | BAD_USER_INPUT
            renameCategory(input: {categoryId: "category_01h455vb4pex5vsknk084sn02q", name: " "}) | | NOT_FOUND
            createProduct(input: {name: "A", currencyCode: "EUR", category: ["A", " "]}) | input.category | BAD_USER_INPUT
            """)
    void badInputIsNamed(String field, @Nullable String argument, String code) {
        shop.run("mutation { %s { __typename } }".formatted(field), Map.of()).errors().satisfy(errors -> {
            assertThat(errors).singleElement().satisfies(error -> {
                assertThat(error.getExtensions()).containsEntry("code", code);
                if (argument != null) {
                    assertThat(error.getExtensions()).containsEntry("argument", argument);
                }
            });
        });
    }
}
