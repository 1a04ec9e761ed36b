package dev.stoa.ecommerce.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.graphql.GlobalId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.Acting;
import dev.stoa.support.ReadTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

/** Whoever knows the id of somebody else's order learns no more than of one that does not exist. */
@ViewTest
class ForgedIdsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String CHANGES = "subscription($id: ID!) { orderChanged(id: $id) { order { id status } } }";

    @Autowired
    Shop shop;
    @Autowired
    ReadTables tables;
    @Autowired
    ExecutionGraphQlService service;

    private final Actor.Account ada = Acting.somebody();
    private final List<Actor> strangers = List.of(Actor.ANONYMOUS, Acting.somebody(),
            Acting.somebody(Role.ANALYST, Role.MODERATOR, Role.OPERATOR),
            new Actor.Machine(Ids.next(), java.util.Set.of(Role.SHOPPER)));
    private Shop.Listed lamp = new Shop.Listed("", "", "", "");
    private String order = "";

    @BeforeEach
    void anOrderOfAda() {
        lamp = shop.listed(100);
        order = Shop.text(shop.as(ada).order("ada@example.org", 1, "settled(timeoutMillis: 10000) { order { id } }",
                lamp), "placeOrder.settled.order.id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"query($id: ID!) { order(id: $id) { id customer { email } timeline { actor } } }",
            "query($id: ID!) { order(id: $id, guestSecret: \"x\") { id lines { sku } } }",
            "query($id: ID!) { node(id: $id) { id ... on Order { customer { name } lines { sku } } } }",
            "query($id: ID!) { nodes(ids: [$id]) { ... on Order { id } } }",
            "mutation($id: ID!) { cancelOrder(input: {orderId: $id}) { ... on Rejection { code message } "
                    + "... on CancelOrderSuccess { receipt { version } order { id } } } }",
            "mutation($id: ID!) { cancelOrder(input: {orderId: $id, guestSecret: \"x\"}) { __typename } }",
            "mutation($id: ID!) { cancelOrder(input: {orderId: $id}, options: {dryRun: true}) { __typename } }",
            "mutation($id: ID!) { cancelOrder(input: {orderId: $id}, options: {expectedVersion: 9}) { __typename } }"})
    void aStrangersAnswerIsThatOfAnUnknownId(String document) {
        for (var stranger : strangers) {
            assertThat(answer(document, order, stranger)).as("for %s", stranger)
                    .isEqualTo(answer(document, GlobalId.encode("order", Ids.next()), stranger));
        }
        assertThat(answer("query($id: ID!) { order(id: $id) { status } }", order, ada)).contains("CONFIRMED");
    }

    @Test
    void theOwnerAndWhoRunsTheShopSeeIt() {
        var document = """
                query($id: ID!) { order(id: $id) { id } node(id: $id) { id } nodes(ids: [$id]) { id }
                  orders(first: 1) { nodes { id } edges { node { id } } } }""";
        for (var viewer : List.of(ada, Acting.merchant(), Acting.somebody(Role.MERCHANT))) {
            var shown = shop.as(viewer).run(document, Map.of("id", order));
            for (var path : List.of("order.id", "node.id", "nodes[0].id", "orders.nodes[0].id",
                    "orders.edges[0].node.id")) {
                shown.path(path).entity(String.class).isEqualTo(order);
            }
        }
    }

    @Test
    void ordersAreThoseOfWhoAsks() {
        for (var stranger : strangers.subList(1, 3)) {
            shop.as(stranger).run("{ orders { nodes { id } } }", Map.of()).path("orders.nodes").entityList(Map.class)
                    .hasSize(0);
        }
        var customer = GlobalId.encode("customer", ada.accountId());
        var ofAda = "query($customer: ID!) { orders(customer: $customer) { nodes { id } } }";
        assertThat(answer(ofAda, Map.of("customer", customer), strangers.get(1))).contains("FORBIDDEN")
                .isEqualTo(answer(ofAda, Map.of("customer", GlobalId.encode("customer", Ids.next())),
                        strangers.get(1)));
        assertThat(answer(ofAda, Map.of("customer", customer), Actor.ANONYMOUS)).contains("UNAUTHENTICATED");
        for (var viewer : List.of(ada, Acting.merchant())) {
            shop.as(viewer).run(ofAda, Map.of("customer", customer)).path("orders.nodes[*].id")
                    .entityList(String.class).containsExactly(order);
        }
    }

    @Test
    void aStrangerSeesNothingOfTheChangesThatTheOwnerSees() throws Exception {
        var messages = new LinkedBlockingQueue<String>();
        var unheard = new CopyOnWriteArrayList<String>();
        var subscriptions = new ArrayList<reactor.core.Disposable>();
        for (var stranger : strangers) {
            subscriptions.add(shop.as(stranger).follow(CHANGES, Map.of("id", order))
                    .subscribe(message -> unheard.add(Shop.text(message, "orderChanged.order.status"))));
        }
        subscriptions.add(shop.as(ada).follow(CHANGES, Map.of("id", order))
                .subscribe(message -> messages.add(Shop.text(message, "orderChanged.order.status"))));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("CONFIRMED");
        shop.as(ada).run("mutation($id: ID!) { cancelOrder(input: {orderId: $id}) { __typename } }",
                Map.of("id", order));
        assertThat(messages.poll(20, TimeUnit.SECONDS)).isEqualTo("CANCELLED");
        assertThat(unheard).isEmpty();
        subscriptions.forEach(reactor.core.Disposable::dispose);
    }

    @Test
    void whatIsNotForSaleIsNotThereForThePublic() {
        var archived = shop.listed(1, "Old lamp");
        shop.run("mutation($id: ID!) { archiveProduct(input: {productId: $id}) { __typename } }",
                Map.of("id", archived.productId()));
        tables.awaitAllApplied();
        var document = """
                query($id: ID!, $slug: String!, $sku: String!, $variant: ID!) {
                  byId: product(by: {id: $id}) { id } bySlug: product(by: {slug: $slug}) { id }
                  bySku: product(by: {sku: $sku}) { id } node(id: $id) { id } variant: node(id: $variant) { id }
                  products(first: 100, filter: {text: "Old lamp", status: [DRAFT, ARCHIVED]}) { nodes { id } } }""";
        Map<String, String> variables = Map.of("id", archived.productId(), "slug", archived.slug(), "sku",
                archived.sku(), "variant", archived.variantId());
        for (var stranger : strangers) {
            var shown = shop.as(stranger).run(document, variables);
            for (var path : List.of("byId", "bySlug", "bySku", "node", "variant")) {
                shown.path(path).valueIsNull();
            }
            shown.path("products.nodes").entityList(Map.class).hasSize(0);
        }
        var shown = shop.run(document, variables);
        for (var path : List.of("byId.id", "bySlug.id", "bySku.id", "node.id", "variant.id", "products.nodes[0].id")) {
            shown.path(path).hasValue();
        }
    }

    @Test
    void howMuchThereIsIsNotForThePublic() {
        var document = "query($id: ID!) { product(by: {id: $id}) { name variants { id stock { onHand } } } }";
        assertThat(answer(document, lamp.productId(), Actor.ANONYMOUS)).contains("UNAUTHENTICATED",
                "path=[product, variants, 0, stock]", "name=Lamp");
        assertThat(answer(document, lamp.productId(), ada)).contains("FORBIDDEN", "MERCHANT or ANALYST or OPERATOR");
        assertThat(answer(document, lamp.productId(), Acting.somebody(Role.ANALYST))).contains("onHand=100");
        var stock = GlobalId.encode("stock", GlobalId.parse("variant", lamp.variantId()));
        var node = "query($id: ID!) { node(id: $id) { id } }";
        assertThat(answer(node, stock, ada))
                .isEqualTo(answer(node, GlobalId.encode("stock", Ids.next()), ada)).contains("node=null");
        assertThat(answer(node, stock, Acting.merchant())).contains("node={id=ID}");
    }

    @Test
    void notSignedInNotAllowedAndNotThereAreToldApart() {
        var archive = "mutation($id: ID!) { archiveProduct(input: {productId: $id}) { __typename } }";
        var unknown = GlobalId.encode("product", Ids.next());
        assertThat(answer(archive, unknown, Actor.ANONYMOUS)).contains("UNAUTHENTICATED", "Sign in first");
        assertThat(answer(archive, unknown, ada)).contains("FORBIDDEN", "open to MERCHANT");
        assertThat(answer(archive, unknown, Acting.merchant())).contains("NOT_FOUND");
    }

    private String answer(String document, String id, Actor actor) {
        return answer(document, Map.of("id", id), actor).replace(id, "ID");
    }

    /** All of the answer, without how fresh it is. */
    private String answer(String document, Map<String, Object> variables, Actor actor) {
        var request = new DefaultExecutionGraphQlRequest(document, null, variables, Map.of(), "1", null);
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(Map.of("actor", actor)).build());
        var answer = Objects.requireNonNull(service.execute(request).block(PATIENCE));
        var told = new LinkedHashMap<>(answer.getExecutionResult().toSpecification());
        told.remove("extensions");
        return told.toString();
    }
}
