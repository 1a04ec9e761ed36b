package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.support.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** An API that executes only documents registered beforehand, and shows neither its schema nor GraphiQL. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {"stoa.demo.enabled=false",
        "stoa.graphql.trusted-documents=src/test/resources/trusted-documents", "stoa.graphql.introspection=false",
        "stoa.graphiql.enabled=false", "stoa.web.allowed-origins=https://shop.example"})
class ClosedApiTest {

    private static final Path FOLDER = Path.of("src/test/resources/trusted-documents");

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) throws SQLException {
        var database = TestDatabase.create("closed");
        properties.add("spring.datasource.url", database::url);
        properties.add("spring.datasource.username", database::user);
        properties.add("spring.datasource.password", database::password);
    }

    @Test
    void aTrustedDocumentIsExecutedByIdByHashAndByItsText() throws IOException {
        var text = Files.readString(FOLDER.resolve("names.graphql"));
        var hash = TrustedDocumentFiles.sha256(text);
        named(post(Map.of("documentId", "names")));
        named(post(Map.of("documentId", hash)));
        named(post(Map.of("documentId", "sha256:" + hash, "variables", Map.of("first", 1))));
        named(post(Map.of("extensions", persisted(hash), "variables", Map.of("first", 1))));
        named(post(Map.of("extensions", persisted(hash), "query", text)));
        named(post(Map.of("query", text)));
    }

    private static Map<String, Object> persisted(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static void named(JsonNode answer) {
        assertThat(answer.at("/data/products/nodes").isArray()).as("%s", answer).isTrue();
    }

    @Test
    void everyOtherIsRefused() {
        refused(post(Map.of("query", "{ __typename }")));
        refused(post(Map.of("query", "{ products { nodes { name } } }")));
        refused(post(Map.of("documentId", "unknown")));
        refused(post(Map.of("documentId", TrustedDocumentFiles.sha256("{ __typename }"))));
        refused(post(Map.of("extensions", persisted("0".repeat(64)))));
        refused(post(Map.of("extensions", persisted(TrustedDocumentFiles.sha256("{ __typename }")), "query",
                "{ __typename }")));
        refused(post(Map.of()));
        assertThat(new Wire(port).events("{ __typename }").getFirst().at("/errors/0/extensions/code").asString())
                .isEqualTo("FORBIDDEN");
    }

    private static void refused(JsonNode answer) {
        assertThat(answer.at("/errors/0/extensions/code").asString()).as("%s", answer).isEqualTo("FORBIDDEN");
        assertThat(answer.has("data")).isFalse();
    }

    @Test
    void webSocketsTakeTheSameNames() throws Exception {
        try (var socket = SocketClient.open(port).initialised()) {
            socket.send(Map.of("type", "subscribe", "id", "1", "payload", Map.of("documentId", "names")));
            assertThat(socket.next().at("/payload/data/products/nodes").isArray()).isTrue();
            assertThat(socket.next().at("/type").asString()).isEqualTo("complete");
            socket.subscribe("2", "{ __typename }");
            assertThat(socket.next().at("/payload/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        }
    }

    @Test
    void theSchemaIsNotShownEvenByATrustedDocument() {
        refused(post(Map.of("documentId", "schema")));
    }

    @Test
    void graphiqlIsNotThere() throws Exception {
        for (var path : new String[]{"/", "/graphiql", "/graphiql/"}) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(port, path))).build();
            assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void pagesOfAnAllowedOriginMayConnectAndOthersMayNot() throws Exception {
        try (var socket = SocketClient.open(port, "Origin", "https://shop.example").initialised()) {
            assertThat(socket.isOpen()).isTrue();
        }
        assertThat(SocketClient.refusal(port, "Origin", "https://evil.example")).isEqualTo(403);
    }

    private JsonNode post(Map<String, Object> request) {
        return new Wire(port).post(request);
    }
}
