package dev.stoa.ecommerce.query;

import dev.stoa.kernel.access.Actor;
import dev.stoa.support.Acting;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import reactor.core.publisher.Flux;

/** What tests do to the shop, through the API. */
@TestComponent
public class Shop {

    private final ExecutionGraphQlServiceTester graphql;

    @Autowired
    Shop(ExecutionGraphQlServiceTester graphql) {
        this(graphql, Acting.merchant());
    }

    private Shop(ExecutionGraphQlServiceTester graphql, Actor actor) {
        this.graphql = Acting.as(actor, graphql);
    }

    /** The same shop, as the actor sees it. */
    public Shop as(Actor actor) {
        return new Shop(graphql, actor);
    }

    /** A product as its creation answered. */
    public record Listed(String productId, String slug, String sku, String variantId) {}

    /** A product of one variant, for sale, with so many pieces. */
    public Listed listed(int pieces) {
        return listed(pieces, "Lamp");
    }

    public Listed listed(int pieces, String name) {
        var key = UUID.randomUUID().toString();
        var created = run("""
                mutation($name: String!, $slug: String!, $sku: String!) {
                  createProduct(input: {name: $name, slug: $slug, currencyCode: "EUR",
                      variants: [{sku: $sku, name: "small", price: {amount: "19.90", currencyCode: "EUR"}}]}) {
                    ... on Rejection { code message }
                    ... on CreateProductSuccess { product { id slug variants { id sku } } }
                  }
                }""", Map.of("name", name, "slug", "lamp-" + key, "sku", "LAMP-" + key));
        var product = "createProduct.product";
        var listed = new Listed(text(created, product + ".id"), text(created, product + ".slug"),
                text(created, product + ".variants[0].sku"), text(created, product + ".variants[0].id"));
        run("mutation($id: ID!) { publishProduct(input: {productId: $id}) { ... on CommandSuccess { receipt { token } } } }",
                Map.of("id", listed.productId));
        if (pieces > 0) {
            receive(listed, pieces);
        }
        return listed;
    }

    public void receive(Listed listed, int pieces) {
        run("""
                mutation($id: ID!, $pieces: Int!) {
                  receiveStock(input: {variantId: $id, quantity: $pieces}) {
                    ... on ReceiveStockSuccess { stockLevel { onHand } }
                  }
                }""", Map.of("id", listed.variantId, "pieces", pieces)).path("receiveStock.stockLevel.onHand")
                .hasValue();
    }

    /** Places an order for some pieces of each; the response has {@code placeOrder} as selected. */
    public GraphQlTester.Response order(String email, int pieces, String selection, Listed... listed) {
        var lines = java.util.Arrays.stream(listed)
                .map(it -> Map.of("variantId", it.variantId, "quantity", pieces)).toList();
        return run("""
                mutation($email: String!, $lines: [OrderLineInput!]!) {
                  placeOrder(input: {customer: {name: "Ada", email: $email}, lines: $lines}) {
                    ... on Rejection { code message }
                    ... on PlaceOrderSuccess { %s }
                  }
                }""".formatted(selection), Map.of("email", email, "lines", lines));
    }

    public GraphQlTester.Response run(String document, Map<String, ?> variables) {
        var request = graphql.document(document);
        variables.forEach(request::variable);
        return request.execute();
    }

    /** The messages of a subscription. */
    public Flux<GraphQlTester.Response> follow(String document, Map<String, ?> variables) {
        var request = graphql.document(document);
        variables.forEach(request::variable);
        return request.executeSubscription().toFlux();
    }

    public static String text(GraphQlTester.Response response, String path) {
        return response.path(path).entity(String.class).get();
    }
}
