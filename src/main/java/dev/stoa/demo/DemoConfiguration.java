package dev.stoa.demo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("stoa.demo.enabled")
@EnableConfigurationProperties(DemoSettings.class)
class DemoConfiguration {

    @Bean
    @Primary
    SampleClock sampleClock() {
        return new SampleClock();
    }
}
