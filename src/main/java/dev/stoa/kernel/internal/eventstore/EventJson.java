package dev.stoa.kernel.internal.eventstore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.stoa.kernel.eventstore.EventAddress;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * The JSON in which events, states and commands are stored, independent of the one that the web speaks: properties in
 * the order of the alphabet, times as ISO texts, decimals plain and to the last zero, addresses as
 * {@code stream@version}, the members of a sealed interface told apart by {@code @type}. Reading passes over what it
 * does not know. Not deterministic for hashed sets, which are written in their own order.
 */
@Component
public final class EventJson {

    private final JsonMapper mapper = build();

    /** The mapper. Immutable, shared by all threads. */
    public JsonMapper mapper() {
        return mapper;
    }

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    private static JsonMapper build() {
        return JsonMapper.builder().annotationIntrospector(new SealedTypes())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.ALWAYS))
                .addModule(
                        new SimpleModule("stoa-events").addSerializer(EventAddress.class, ToStringSerializer.instance)
                                .addDeserializer(EventAddress.class, new AddressReader()))
                .build();
    }
}
