package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.internal.processor.HandlerMethods;
import dev.stoa.kernel.internal.processor.ProcessorIds;
import dev.stoa.kernel.processor.EventHandler;
import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.BeanFactoryAware;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.EventListenerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** Turns the handler methods of processors into listeners under the processor's id. */
@Component
class ProcessorListenerFactory implements EventListenerFactory, BeanFactoryAware, Ordered {

    private static final int BEFORE_SPRINGS_OWN = 10;

    /** Set rather than injected: factories are made before constructors can be injected. */
    private @Nullable BeanFactory beans;

    @Override
    public void setBeanFactory(BeanFactory beanFactory) {
        this.beans = beanFactory;
    }

    @Override
    public int getOrder() {
        return BEFORE_SPRINGS_OWN;
    }

    @Override
    public boolean supportsMethod(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, EventHandler.class);
    }

    @Override
    public ApplicationListener<?> createApplicationListener(String beanName, Class<?> type, Method method) {
        var processorId = ProcessorIds.of(type);
        Objects.requireNonNull(beans).getBean(RoutedProcessors.class).add(processorId);
        return new ProcessorListener(processorId, HandlerMethods.eventTypeOf(method));
    }
}
