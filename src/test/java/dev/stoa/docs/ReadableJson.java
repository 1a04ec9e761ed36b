package dev.stoa.docs;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON for people: on one line what fits there, broken and indented what does not. */
final class ReadableJson {

    private static final int WIDTH = 112;

    private ReadableJson() {}

    /** Every line of the text that is JSON, made readable; of answers without errors the data only, if so wanted. */
    static String of(String lines, boolean dataOnly) {
        return lines.lines().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree)
                .map(answer -> render(dataOnly && !answer.has("errors") ? answer.path("data") : answer, "") + "\n")
                .collect(Collectors.joining());
    }

    private static String render(JsonNode node, String indent) {
        var line = onOneLine(node);
        if (!node.isContainer() || indent.length() + line.length() <= WIDTH) {
            return line;
        }
        var deeper = "\n" + indent + "  ";
        var open = node.isObject() ? "{" : "[";
        var close = node.isObject() ? "}" : "]";
        return parts(node, it -> render(it, indent + "  "))
                .collect(Collectors.joining("," + deeper, open + deeper, "\n" + indent + close));
    }

    private static String onOneLine(JsonNode node) {
        if (!node.isContainer()) {
            return node.toString();
        }
        var parts = parts(node, ReadableJson::onOneLine).collect(Collectors.joining(", "));
        return node.isObject() ? "{ " + parts + " }" : "[" + parts + "]";
    }

    private static Stream<String> parts(JsonNode node, Function<JsonNode, String> render) {
        return node.isObject()
                ? node.propertyStream().map(it -> "\"%s\": %s".formatted(it.getKey(), render.apply(it.getValue())))
                : node.valueStream().map(render);
    }
}
