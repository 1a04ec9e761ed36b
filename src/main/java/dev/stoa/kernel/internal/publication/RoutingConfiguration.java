package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.DomainEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes sure that every recorded event reaches the registry, whatever processors this node has code for. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    @Bean
    ProcessorListener routingListener() {
        return new ProcessorListener(RoutedProcessors.ROUTING, DomainEvent.class);
    }
}
