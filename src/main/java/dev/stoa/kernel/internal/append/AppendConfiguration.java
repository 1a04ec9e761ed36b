package dev.stoa.kernel.internal.append;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AppendSettings.class)
class AppendConfiguration {}
