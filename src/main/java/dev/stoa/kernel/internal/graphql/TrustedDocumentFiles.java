package dev.stoa.kernel.internal.graphql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents out of a folder of {@code .graphql} files, each named by its file, or out of a JSON file: one object of ids
 * and documents, as Relay and GraphQL Code Generator write it, or a manifest of Apollo's with a list of operations.
 * Each can be asked for by its SHA-256 too.
 */
final class TrustedDocumentFiles {

    private static final String SUFFIX = ".graphql";

    private TrustedDocumentFiles() {}

    /**
     * By id and by hash.
     *
     * @throws IllegalStateException
     *             when there is no document
     */
    static Map<String, String> read(Path place, JsonMapper json) {
        try {
            var documents = Files.isDirectory(place) ? folder(place) : file(json.readTree(Files.readString(place)));
            if (documents.isEmpty()) {
                throw new IllegalStateException("stoa.graphql.trusted-documents: no documents in " + place);
            }
            List.copyOf(documents.values()).forEach(document -> documents.put(sha256(document), document));
            return documents;
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new IllegalStateException("stoa.graphql.trusted-documents: %s cannot be read".formatted(place), e);
        }
    }

    private static Map<String, String> folder(Path folder) throws IOException {
        var documents = new HashMap<String, String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(it -> it.toString().endsWith(SUFFIX)).toList()) {
                var name = file.getFileName().toString();
                documents.put(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
            }
        }
        return documents;
    }

    private static Map<String, String> file(JsonNode content) {
        var documents = new HashMap<String, String>();
        if (content.path("operations").isArray()) {
            content.path("operations").forEach(
                    operation -> documents.put(operation.path("id").asString(), operation.path("body").asString()));
        } else {
            content.properties().forEach(entry -> documents.put(entry.getKey(), entry.getValue().asString()));
        }
        return documents;
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
