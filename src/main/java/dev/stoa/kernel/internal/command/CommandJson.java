package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.internal.append.Fingerprint;
import dev.stoa.kernel.internal.eventstore.EventJson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/** What a client wished for: the command without what the server assigned. */
@Component
class CommandJson {

    private final JsonMapper mapper;

    CommandJson(EventJson json) {
        mapper = json.mapper().rebuild().annotationIntrospector(AnnotationIntrospector.pair(new WithoutAssigned(),
                json.mapper().serializationConfig().getAnnotationIntrospector())).build();
    }

    JsonNode wish(Command command) {
        return mapper.valueToTree(command);
    }

    /** Equal for equal wishes of the same type. */
    Fingerprint fingerprint(String commandType, JsonNode wish) {
        var digest = sha256();
        digest.update(commandType.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return Fingerprint.of(digest.digest(mapper.writeValueAsBytes(wish)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static final class WithoutAssigned extends NopAnnotationIntrospector {

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.hasAnnotation(Assigned.class);
        }
    }
}
