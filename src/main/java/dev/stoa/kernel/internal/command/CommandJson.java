package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.command.Assigned;
import dev.stoa.kernel.command.Command;
import dev.stoa.kernel.internal.append.Fingerprint;
import dev.stoa.kernel.internal.eventstore.EventJson;
import dev.stoa.kernel.internal.personaldata.KeyedHash;
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
    private final KeyedHash hash;

    CommandJson(EventJson json, KeyedHash hash) {
        this.hash = hash;
        mapper = json.mapper().rebuild().annotationIntrospector(AnnotationIntrospector.pair(new WithoutAssigned(),
                json.mapper().serializationConfig().getAnnotationIntrospector())).build();
    }

    JsonNode wish(Command command) {
        return mapper.valueToTree(command);
    }

    /** Equal for equal wishes of the same type; tells nothing to who has not the key of this installation. */
    Fingerprint fingerprint(String commandType, JsonNode wish) {
        return Fingerprint.of(hash.of("command " + commandType, mapper.writeValueAsBytes(wish)));
    }

    private static final class WithoutAssigned extends NopAnnotationIntrospector {

        @Override
        public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
            return member.hasAnnotation(Assigned.class);
        }
    }
}
