package dev.stoa.kernel.internal.eventstore;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EventTypesConfiguration {

    @Bean
    EventTypes eventTypes(BeanFactory beans) {
        return new EventTypes(new EventClassScan(beans).under(packages(beans)));
    }

    private static Collection<String> packages(BeanFactory beans) {
        return AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.of();
    }
}
