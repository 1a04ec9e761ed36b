package dev.stoa.kernel.internal.process;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Classes inside tests are no part of the application, as in Spring Boot's own tests. */
final class TestsStayOut extends TypeExcludeFilter {

    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory factory) {
        return type.getClassMetadata().getClassName().contains("Test$");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TestsStayOut;
    }

    @Override
    public int hashCode() {
        return TestsStayOut.class.hashCode();
    }
}
