package dev.stoa.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** The filters of every request: after that which reads a proxy's headers, before those that sign in. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSettings.class)
class WebConfiguration {

    /** What a WebSocket begins with. Nothing else is answered to it. */
    private static final String HANDSHAKE = "GET";
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var filter = new FilterRegistrationBean<>(new SecurityHeaders());
        filter.setOrder(FIRST);
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        return filter;
    }

    @Bean
    FilterRegistrationBean<CorsFilter> otherOrigins(WebSettings settings) {
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/graphql", allowed(settings.allowedOrigins()));
        var filter = new FilterRegistrationBean<>(new CorsFilter(source));
        filter.setOrder(FIRST + 1);
        filter.setEnabled(!settings.allowedOrigins().isEmpty());
        return filter;
    }

    private static CorsConfiguration allowed(List<String> origins) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(origins);
        cors.setAllowedMethods(List.of("POST", HANDSHAKE));
        cors.setAllowedHeaders(List.of("Accept", "Authorization", "Content-Type"));
        cors.setExposedHeaders(List.of("Retry-After"));
        cors.setMaxAge(3600L);
        return cors;
    }
}
