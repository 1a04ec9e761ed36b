package dev.stoa.kernel.internal.personaldata;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What values say about people, as texts, to be kept out of messages. */
public final class PersonalTexts {

    private static final UUID ANYBODY = new UUID(0, 0);

    private PersonalTexts() {}

    /** The texts in what is marked in any of the values; those that are null are passed over. */
    public static List<String> in(@Nullable Object... values) {
        return Stream.of(values).flatMap(Stream::ofNullable)
                .flatMap(value -> MarkedValues.in(value, null, ANYBODY).stream())
                .flatMap(found -> texts(found.value())).toList();
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.of();
            case Collection<?> elements -> elements.stream().flatMap(PersonalTexts::texts);
            case Map<?, ?> map -> Stream.concat(map.keySet().stream(), map.values().stream())
                    .flatMap(PersonalTexts::texts);
            case Record record -> MarkedRecord.values(record).flatMap(PersonalTexts::texts);
            default -> Stream.of(value.toString());
        };
    }
}
