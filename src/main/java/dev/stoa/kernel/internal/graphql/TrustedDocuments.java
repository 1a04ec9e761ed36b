package dev.stoa.kernel.internal.graphql;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The only documents that are executed, where any are configured. Requests name one by its id or hash, as
 * {@code documentId} or {@code extensions.persistedQuery.sha256Hash}, or hold its very text.
 */
@Component
public class TrustedDocuments {

    private static final String UNKNOWN = "unknown";
    private static final String HASH = "sha256:";

    private final Map<String, String> byId;
    private final Set<String> texts;
    private final JsonMapper json;

    TrustedDocuments(GraphQlLimits settings, JsonMapper json) {
        this.json = json;
        this.byId = settings.trustedDocuments() == null
                ? Map.of()
                : TrustedDocumentFiles.read(Path.of(settings.trustedDocuments()), json);
        this.texts = Set.copyOf(byId.values());
    }

    boolean mayExecute(String document) {
        return texts.isEmpty() || texts.contains(document);
    }

    /** The body of a request, with the document in place of its name. */
    byte[] resolved(byte[] body) {
        if (texts.isEmpty()) {
            return body;
        }
        return read(new String(body, StandardCharsets.UTF_8)) instanceof ObjectNode request && resolve(request)
                ? json.writeValueAsBytes(request)
                : body;
    }

    /** A message of graphql-transport-ws, with the document in place of its name. */
    public String resolved(String message) {
        if (texts.isEmpty()) {
            return message;
        }
        return read(message) instanceof ObjectNode envelope && envelope.get("payload") instanceof ObjectNode request
                && envelope.path("type").asString("").equals("subscribe") && resolve(request)
                        ? json.writeValueAsString(envelope)
                        : message;
    }

    private @Nullable JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JacksonException unreadable) {
            return null;
        }
    }

    private boolean resolve(ObjectNode request) {
        if (request.path("query").isString()) {
            return false;
        }
        var hash = request.path("extensions").path("persistedQuery").path("sha256Hash").asString("");
        var id = request.path("documentId").asString(hash);
        request.put("query", byId.getOrDefault(id.startsWith(HASH) ? id.substring(HASH.length()) : id, UNKNOWN));
        return true;
    }

    Map<String, String> all() {
        return new HashMap<>(byId);
    }
}
