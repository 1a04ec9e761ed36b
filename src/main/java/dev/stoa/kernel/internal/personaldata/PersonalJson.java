package dev.stoa.kernel.internal.personaldata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Encrypts what is marked in records on their way into stored JSON, and decrypts it on the way back. */
@Component
public final class PersonalJson {

    private final PersonKeys keys;

    PersonalJson(PersonKeys keys) {
        this.keys = keys;
    }

    /** Whether values of this class of records may say something about people. */
    public static boolean concerns(Class<?> type) {
        return !MarkedRecord.of(type).isEmpty();
    }

    /** Everybody about whom the value says something. */
    public static Set<UUID> persons(Object value, UUID standIn) {
        return concerns(value.getClass()) ? MarkedValues.persons(MarkedValues.in(value, null, standIn)) : Set.of();
    }

    /** Whether the text holds anything encrypted. */
    public static boolean isSealed(String json) {
        return Envelope.isIn(json);
    }

    /** Encrypts in the value's JSON what is marked in the value. Makes keys where there are none. */
    public void seal(Object value, JsonNode json, Place place, JsonMapper mapper) {
        var values = MarkedValues.in(value, json, place.person());
        seal(values, keys.present(MarkedValues.persons(values)), place, mapper);
    }

    /**
     * The same for what may be left out: only under the first keys of people, so that nothing from before an erasure is
     * encrypted under a key from after it.
     *
     * @return false where somebody's first key is erased or was never made; then nothing may be stored
     */
    public boolean sealUnderFirstKeys(Object value, JsonNode json, Place place, JsonMapper mapper) {
        var values = MarkedValues.in(value, json, place.person());
        var persons = MarkedValues.persons(values);
        var found = keys.first(persons);
        if (!found.keySet().containsAll(persons)) {
            return false;
        }
        seal(values, found, place, mapper);
        return true;
    }

    /** Encrypts a property under the first key that a text was encrypted with, unless that is erased. */
    public void sealLike(String sealedText, ObjectNode json, String property, JsonNode whenErased, Place place,
            JsonMapper mapper) {
        var id = Envelope.keysIn(sealedText).findFirst().orElseThrow();
        var key = Objects.requireNonNull(keys.byId(Set.of(id)).get(id));
        json.set(property, key.aead() == null
                ? whenErased
                : Envelope.seal(json.get(property), key, place.associated("/" + property), whenErased, mapper));
    }

    /** Takes the keys into memory that these texts need: one statement for all. */
    public void expect(Stream<String> texts) {
        var ids = texts.flatMap(Envelope::keysIn).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            keys.byId(ids);
        }
    }

    /**
     * Decrypts all that is encrypted, in place but for the root.
     *
     * @throws TamperedPersonalData
     *             when something does not belong there, or was changed
     */
    public JsonNode open(JsonNode json, Place place, JsonMapper mapper) {
        var ids = new HashSet<UUID>();
        replaced(json, "", (envelope, path) -> {
            ids.add(Envelope.key(envelope));
            return envelope;
        });
        var found = keys.byId(ids);
        return replaced(json, "", (envelope, path) -> Envelope.open(envelope,
                Objects.requireNonNull(found.get(Envelope.key(envelope))), place.associated(path), mapper));
    }

    private static void seal(List<MarkedValues.Found> values, Map<UUID, PersonKey> keys, Place place,
            JsonMapper mapper) {
        for (var value : values) {
            var parent = value.json();
            var name = value.mark().name();
            if (parent != null && parent.has(name)) {
                var key = Objects.requireNonNull(keys.get(value.person()));
                parent.set(name, Envelope.seal(parent.get(name), key, place.associated(value.path()),
                        value.mark().erased(), mapper));
            }
        }
    }

    private static JsonNode replaced(JsonNode node, String path, BiFunction<JsonNode, String, JsonNode> replacement) {
        if (Envelope.is(node)) {
            return replacement.apply(node, path);
        }
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().toList().forEach(
                    name -> object.set(name, replaced(object.get(name), path + "/" + name, replacement)));
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size())
                    .forEach(index -> array.set(index, replaced(array.get(index), path + "/" + index, replacement)));
        }
        return node;
    }
}
