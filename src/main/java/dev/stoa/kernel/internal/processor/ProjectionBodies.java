package dev.stoa.kernel.internal.processor;

import dev.stoa.kernel.internal.eventstore.EventTypes;
import dev.stoa.kernel.processor.Projection;
import java.util.List;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** The projections of this node. */
@Component
class ProjectionBodies implements ProcessorBodySource {

    private final ApplicationContext context;
    private final EventTypes types;

    ProjectionBodies(ApplicationContext context, EventTypes types) {
        this.context = context;
        this.types = types;
    }

    @Override
    public List<ProcessorBody> bodies() {
        return context.getBeansWithAnnotation(Projection.class).values().stream()
                .<ProcessorBody>map(bean -> ProjectionBody.of(targetOf(bean), types)).toList();
    }

    private static Object targetOf(Object bean) {
        var target = AopProxyUtils.getSingletonTarget(bean);
        return target == null ? bean : target;
    }
}
