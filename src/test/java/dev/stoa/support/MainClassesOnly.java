package dev.stoa.support;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.stereotype.Component;

/**
 * Starts the application in the JVM of a test as it is in the jar: components of the test tree are not found by the
 * scan, only those that are named.
 */
public final class MainClassesOnly extends TypeExcludeFilter {

    public static ConfigurableApplicationContext start(Class<?>[] sources, String... arguments) {
        return new SpringApplicationBuilder(sources).initializers(context -> context.getBeanFactory()
                .registerSingleton("mainClassesOnly", new MainClassesOnly())).run(arguments);
    }

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) throws IOException {
        return type.getResource().getURL().getPath().contains("/test-classes/")
                && type.getAnnotationMetadata().isAnnotated(Component.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MainClassesOnly;
    }

    @Override
    public int hashCode() {
        return MainClassesOnly.class.hashCode();
    }
}
