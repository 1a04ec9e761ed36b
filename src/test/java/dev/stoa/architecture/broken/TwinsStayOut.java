package dev.stoa.architecture.broken;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps the twins, which lie below the application's package, out of every application that a test starts. */
class TwinsStayOut implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("twinsStayOut", new OfScans());
    }

    private static class OfScans extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getClassMetadata().getClassName().startsWith(TwinsStayOut.class.getPackageName() + ".");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof OfScans;
        }

        @Override
        public int hashCode() {
            return OfScans.class.hashCode();
        }
    }
}
