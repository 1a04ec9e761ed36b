package dev.stoa.kernel.internal.graphql.websocket;

import dev.stoa.kernel.internal.graphql.LiveLimits;
import dev.stoa.kernel.internal.graphql.TrustedDocuments;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/**
 * In place of Boot's handler of the same settings. Only pages of the same origin may connect, and those of the origins
 * that may send requests too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.graphql.websocket.path")
class WebSocketConfiguration {

    private static final String ALLOWED_ORIGINS = "stoa.web.allowed-origins";

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler graphQl, GraphQlProperties properties,
            Environment environment, JsonMapper mapper, LiveLimits limits, TrustedDocuments trusted) {
        var settings = properties.getWebsocket();
        return new StrictWebSocketHandler(graphQl, new JacksonJsonHttpMessageConverter(mapper),
                settings.getConnectionInitTimeout(), settings.getKeepAlive(), origins(environment), limits, trusted);
    }

    private static CorsConfiguration origins(Environment environment) {
        var origins = new CorsConfiguration();
        var named = Binder.get(environment).bind(ALLOWED_ORIGINS, Bindable.listOf(String.class)).orElse(List.of())
                .stream().filter(origin -> !origin.isBlank()).toList();
        if (!named.isEmpty()) {
            origins.setAllowedOrigins(named);
        }
        return origins;
    }
}
