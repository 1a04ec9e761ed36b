package dev.stoa.kernel.internal.eventstore;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Gives every sealed interface a type property, so that its members can be read back without annotations. */
final class SealedTypes extends JacksonAnnotationIntrospector {

    private static final JsonTypeInfo.Value BY_NAME = JsonTypeInfo.Value.construct(JsonTypeInfo.Id.SIMPLE_NAME,
            JsonTypeInfo.As.PROPERTY, "@type", null, false, true);

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        var declared = super.findPolymorphicTypeInfo(config, annotated);
        return declared == null && annotated instanceof AnnotatedClass && annotated.getRawType().isSealed()
                ? BY_NAME
                : declared;
    }
}
