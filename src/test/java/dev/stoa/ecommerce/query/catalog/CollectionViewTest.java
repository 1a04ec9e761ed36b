package dev.stoa.ecommerce.query.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.ecommerce.query.Shop;
import dev.stoa.ecommerce.query.ViewTest;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Collections, through the API. */
@ViewTest
class CollectionViewTest {

    private static final String SHOWN = """
            query($id: ID!, $slug: String!) {
              collection(by: {slug: $slug}) { id name published products { id } }
              node(id: $id) { ... on Collection { slug } }
              collections(first: 100) { nodes { id } }
            }""";

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;

    @Test
    void productsAreShownInTheirOrderAndTheCollectionOncePublished() {
        var pan = shop.listed(1);
        var pot = shop.listed(1);
        var slug = "gifts-" + UUID.randomUUID();
        var id = Shop.text(shop.run("""
                mutation($slug: String!) {
                  createCollection(input: {name: "Gifts", slug: $slug}) {
                    ... on CreateCollectionSuccess { collection { id } }
                  }
                }""", Map.of("slug", slug)), "createCollection.collection.id");
        var arranged = shop.run("""
                mutation($id: ID!, $products: [ID!]!) {
                  arrangeCollection(input: {collectionId: $id, productIds: $products}) {
                    ... on ArrangeCollectionSuccess { collection { published products { id } } }
                  }
                }""", Map.of("id", id, "products", List.of(pot.productId(), pan.productId())));
        arranged.path("arrangeCollection.collection.products[*].id").entityList(String.class)
                .containsExactly(pot.productId(), pan.productId());
        var stranger = shop.as(Acting.somebody());
        var shown = Map.of("id", id, "slug", slug);
        stranger.run(SHOWN, shown).path("collection").valueIsNull().path("node").valueIsNull();

        shop.run("mutation($id: ID!) { publishCollection(input: {collectionId: $id}) { __typename } }",
                Map.of("id", id));
        shop.run("mutation($id: ID!) { archiveProduct(input: {productId: $id}) { __typename } }",
                Map.of("id", pot.productId()));
        tables.awaitAllApplied();

        stranger.run(SHOWN, shown).path("collection.products[*].id").entityList(String.class)
                .containsExactly(pan.productId()).path("node.slug").entity(String.class).isEqualTo(slug)
                .path("collections.nodes[*].id").entityList(String.class).contains(id);
    }

    @Test
    void aProductStandsInACollectionOnce() {
        var product = "product_01h455vb4pex5vsknk084sn02q";
        shop.run("""
                mutation($products: [ID!]!) {
                  arrangeCollection(input: {collectionId: "collection_01h455vb4pex5vsknk084sn02q", productIds: $products}) {
                    __typename
                  }
                }""", Map.of("products", List.of(product, product))).errors()
                .satisfy(errors -> assertThat(errors).singleElement().satisfies(
                        error -> assertThat(error.getExtensions())
                                .containsEntry("code", "BAD_USER_INPUT")
                                .containsEntry("argument", "input.productIds")));
    }

    @Test
    void onlyProductsThatThereAreStandInACollection() {
        var there = shop.listed(1).productId();
        var gone = List.of("product_01h455vb4pex5vsknk084sn02q", "product_01h455vb4pex5vsknk084sn02r");
        var id = Shop.text(shop.run("""
                mutation { createCollection(input: {name: "Unknown things"}) {
                  ... on CreateCollectionSuccess { collection { id } } } }""", Map.of()),
                "createCollection.collection.id");
        shop.run("""
                mutation($id: ID!, $products: [ID!]!) {
                  arrangeCollection(input: {collectionId: $id, productIds: $products}) {
                    ... on UnknownProducts { code message productIds }
                  }
                }""", Map.of("id", id, "products", List.of(gone.getFirst(), there, gone.getLast())))
                .path("arrangeCollection.code").entity(String.class).isEqualTo("UNKNOWN_PRODUCTS")
                .path("arrangeCollection.productIds").entityList(String.class).isEqualTo(gone);
    }
}
