package dev.stoa.kernel.internal.personaldata;

import com.google.crypto.tink.Aead;
import dev.stoa.kernel.eventstore.PersonalData;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What stands in the place of a marked value: an object with the id of the key, the encrypted JSON, and what it reads
 * as once the key is erased (where that is not the usual text). It says all that is needed to read it, whatever becomes
 * of the class.
 */
final class Envelope {

    private static final String KEY = "@personal";
    private static final String CIPHER = "cipher";
    private static final String WHEN_ERASED = "erased";
    private static final Pattern IN_TEXT = Pattern.compile("\"" + KEY + "\"\\s*:\\s*\"([0-9a-f-]{36})\"");

    private Envelope() {}

    /** Whether any may stand in the text. */
    static boolean isIn(String json) {
        return json.contains("\"" + KEY + "\"");
    }

    /** The ids of the keys that the text needs. */
    static Stream<UUID> keysIn(String json) {
        return isIn(json) ? IN_TEXT.matcher(json).results().map(it -> UUID.fromString(it.group(1))) : Stream.of();
    }

    static boolean is(JsonNode node) {
        return node instanceof ObjectNode object && object.path(KEY).isString() && object.path(CIPHER).isString();
    }

    static UUID key(JsonNode envelope) {
        return UUID.fromString(envelope.get(KEY).stringValue());
    }

    static ObjectNode seal(JsonNode value, PersonKey key, byte[] associated, JsonNode erased, JsonMapper mapper) {
        var envelope = JsonNodeFactory.instance.objectNode();
        envelope.put(KEY, key.id().toString());
        envelope.put(CIPHER,
                encrypted(mapper.writeValueAsBytes(value), Objects.requireNonNull(key.aead()), associated));
        if (!(erased.isString() && erased.stringValue().equals(PersonalData.ERASED))) {
            envelope.set(WHEN_ERASED, erased);
        }
        return envelope;
    }

    /**
     * The value, or what it reads as where its key is erased.
     *
     * @throws TamperedPersonalData
     *             when it does not belong here, or was changed
     */
    static JsonNode open(JsonNode envelope, PersonKey key, byte[] associated, JsonMapper mapper) {
        var aead = key.aead();
        if (aead == null) {
            return envelope.has(WHEN_ERASED)
                    ? envelope.get(WHEN_ERASED)
                    : JsonNodeFactory.instance.stringNode(PersonalData.ERASED);
        }
        try {
            var cipher = Base64.getUrlDecoder().decode(envelope.get(CIPHER).stringValue());
            return mapper.readTree(new String(aead.decrypt(cipher, associated), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new TamperedPersonalData(key.id());
        }
    }

    private static String encrypted(byte[] value, Aead aead, byte[] associated) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Tink.encrypt(value, aead, associated));
    }
}
