package dev.stoa.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What can be configured under {@code stoa}, as the compiler found it in the code. */
record Settings(SortedMap<String, JsonNode> byName) {

    private static final Path OF_CLASSES = Path.of("target/classes/META-INF/spring-configuration-metadata.json");

    static Settings ofTheCode() {
        var found = new TreeMap<String, JsonNode>();
        read(OF_CLASSES).path("properties").forEach(it -> {
            if (it.path("name").asString().startsWith("stoa.")) {
                found.put(it.path("name").asString(), it);
            }
        });
        return new Settings(found);
    }

    boolean contains(String name) {
        return byName.keySet().stream().map(ConfigurationPropertyName::of)
                .anyMatch(it -> it.equals(ConfigurationPropertyName.of(name)));
    }

    String table() {
        return Stream.concat(Stream.of("| property | default | what it is |", "|---|---|---|"),
                byName.values().stream().map(Settings::row)).collect(Collectors.joining("\n"));
    }

    private static String row(JsonNode property) {
        var standard = property.path("defaultValue");
        return "| `%s` | %s | %s |".formatted(property.path("name").asString(),
                standard.isMissingNode() ? "" : "`" + standard.asString() + "`",
                property.path("description").asString("").replaceAll("\\s+", " ")
                        .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`"));
    }

    private static JsonNode read(Path file) {
        try {
            return JsonMapper.shared().readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read %s, which the compiler writes".formatted(file), e);
        }
    }

    /** Those without a description. */
    List<String> unexplained() {
        return byName.values().stream().filter(it -> it.path("description").asString("").isBlank())
                .map(it -> it.path("name").asString()).toList();
    }
}
