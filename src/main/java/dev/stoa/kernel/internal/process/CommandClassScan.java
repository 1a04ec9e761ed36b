package dev.stoa.kernel.internal.process;

import dev.stoa.kernel.command.CommandType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds what carries a stable command name, by reading class files. Leaves out what the component scan leaves out. */
final class CommandClassScan extends ClassPathScanningCandidateComponentProvider {

    CommandClassScan(BeanFactory beans) {
        super(false);
        var excluded = new TypeExcludeFilter();
        excluded.setBeanFactory(beans);
        addExcludeFilter(excluded);
        addIncludeFilter(new AnnotationTypeFilter(CommandType.class, false));
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
        return true;
    }
}
