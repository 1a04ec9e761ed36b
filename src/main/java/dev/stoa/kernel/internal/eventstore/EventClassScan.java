package dev.stoa.kernel.internal.eventstore;

import dev.stoa.kernel.eventstore.DomainEvent;
import dev.stoa.kernel.eventstore.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Finds what is an event, or claims to be one, by reading class files. Leaves out what the component scan leaves out.
 */
final class EventClassScan extends ClassPathScanningCandidateComponentProvider {

    EventClassScan(BeanFactory beans) {
        super(false);
        var excluded = new TypeExcludeFilter();
        excluded.setBeanFactory(beans);
        addExcludeFilter(excluded);
        addIncludeFilter(new AnnotationTypeFilter(EventType.class, false));
        addIncludeFilter(new AssignableTypeFilter(DomainEvent.class));
    }

    Collection<Class<?>> under(Collection<String> packages) {
        List<Class<?>> found = new ArrayList<>();
        for (var name : packages) {
            for (var candidate : findCandidateComponents(name)) {
                found.add(ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null));
            }
        }
        return found;
    }

    @Override
    protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
        var metadata = definition.getMetadata();
        return metadata.isIndependent()
                && (metadata.isConcrete() || metadata.hasAnnotation(EventType.class.getName()));
    }
}
