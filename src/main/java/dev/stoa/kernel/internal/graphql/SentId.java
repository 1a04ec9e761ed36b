package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An id as it was sent, and the path of the argument in which it was. */
record SentId(GlobalId id, String path) {

    /** Where the arguments of a field have an id, of whatever kind; the first place where there are several. */
    static Optional<SentId> of(UUID id, Map<String, Object> arguments) {
        return in(arguments, "").filter(sent -> sent.id.value().equals(id)).findFirst();
    }

    private static Stream<SentId> in(@Nullable Object value, String path) {
        return switch (value) {
            case String text -> parsed(text).map(id -> new SentId(id, path)).stream();
            case Map<?, ?> map -> map.entrySet().stream().flatMap(
                    entry -> in(entry.getValue(), path.isEmpty() ? "" + entry.getKey() : path + "." + entry.getKey()));
            case List<?> list -> IntStream.range(0, list.size()).boxed()
                    .flatMap(index -> in(list.get(index), "%s[%d]".formatted(path, index)));
            case null, default -> Stream.empty();
        };
    }

    private static Optional<GlobalId> parsed(String text) {
        try {
            return Optional.of(GlobalId.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
