package dev.stoa.kernel.internal.graphql.websocket;

import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.cors.CorsConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** In place of Boot's handler of the same settings. Without CORS settings only pages of the same origin may connect. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.graphql.websocket.path")
class WebSocketConfiguration {

    @Bean
    GraphQlWebSocketHandler graphQlWebSocketHandler(WebGraphQlHandler graphQl, GraphQlProperties properties,
            GraphQlCorsProperties cors, JsonMapper mapper) {
        var settings = properties.getWebsocket();
        var origins = Optional.ofNullable(cors.toCorsConfiguration()).orElseGet(CorsConfiguration::new);
        return new StrictWebSocketHandler(graphQl, new JacksonJsonHttpMessageConverter(mapper),
                settings.getConnectionInitTimeout(), settings.getKeepAlive(), origins);
    }
}
