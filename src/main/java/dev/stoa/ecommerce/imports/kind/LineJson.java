package dev.stoa.ecommerce.imports.kind;

import dev.stoa.kernel.command.InvalidCommand.Violation;
import dev.stoa.kernel.command.StorableText;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Reads a line strictly: what is unknown, missing or of another type is told with its path. */
final class LineJson {

    private static final String NOT_JSON = "NOT_JSON";
    private static final String ONE_OBJECT = "must be one JSON object, and nothing else";
    private static final Map<Class<?>, String> WORDS = Map.of(String.class, "must be text", Integer.class,
            "must be a whole number", BigDecimal.class, "must be a number, or a number as text", Boolean.class,
            "must be true or false", List.class, "must be a list", OffsetDateTime.class,
            "must be a time with its offset, such as 2024-05-31T17:30:00Z");

    private static final JsonMapper MAPPER = mapper();

    private LineJson() {}

    /** The fields of the line, whatever they are. */
    static JsonNode tree(String text) throws BadLine {
        try {
            var tree = MAPPER.readTree(text);
            if (tree.isObject()) {
                return storable(tree);
            }
        } catch (DatabindException e) {
            throw new BadLine(NOT_JSON, "", ONE_OBJECT);
        } catch (JacksonException e) {
            throw new BadLine(NOT_JSON, "", malformed(e));
        }
        throw new BadLine(NOT_JSON, "", ONE_OBJECT);
    }

    private static JsonNode storable(JsonNode tree) throws BadLine {
        var violations = StorableText.violations(tree).stream()
                .map(each -> new Violation(shortened(each.path()), each.message())).toList();
        if (!violations.isEmpty()) {
            throw new BadLine(violations);
        }
        return tree;
    }

    /** The line as a record in which everything is there that must be. */
    static <T extends Record> T as(Class<T> type, JsonNode tree) throws BadLine {
        T value;
        try {
            value = MAPPER.treeToValue(tree, type);
        } catch (UnrecognizedPropertyException e) {
            throw new BadLine("UNKNOWN_FIELD", path(e), "is no field here; there are " + known(e));
        } catch (JacksonException e) {
            throw new BadLine(path(e), allowed(e));
        }
        List<Violation> missing = Presence.missing(value);
        if (!missing.isEmpty()) {
            throw new BadLine(missing);
        }
        return value;
    }

    private static String malformed(JacksonException e) {
        if (String.valueOf(e.getOriginalMessage()).startsWith("Duplicate")) {
            return "must not have a field twice";
        }
        var location = e.getLocation();
        return location == null || location.getColumnNr() < 1
                ? ONE_OBJECT
                : "must be a JSON object; it is none from character %d on".formatted(location.getColumnNr());
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var reference : e.getPath()) {
            if (reference.getPropertyName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(shortened(reference.getPropertyName()));
            }
        }
        return path.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 80 ? name : name.substring(0, 80) + "…";
    }

    private static String known(UnrecognizedPropertyException e) {
        return Objects.requireNonNullElse(e.getKnownPropertyIds(), List.of()).stream().map(String::valueOf).sorted()
                .collect(Collectors.joining(", "));
    }

    private static String allowed(JacksonException e) {
        if (e instanceof InputCoercionException) {
            return "must be a whole number between %d and %d".formatted(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        var type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return type == null ? "cannot be read" : allowed(type);
    }

    private static String allowed(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        @Nullable
        String word = WORDS.get(type);
        return word == null ? "must be an object" : word;
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(config -> {
                    for (var shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.Fail);
                    }
                })
                .withCoercionConfig(LogicalType.Float, config -> config
                        .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert)
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.TryConvert))
                .withCoercionConfig(LogicalType.DateTime, config -> config
                        .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .withCoercionConfig(LogicalType.Enum, config -> config
                        .setCoercion(CoercionInputShape.String, CoercionAction.TryConvert))
                .build();
    }
}
