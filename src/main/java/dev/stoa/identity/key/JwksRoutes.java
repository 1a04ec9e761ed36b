package dev.stoa.identity.key;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import dev.stoa.identity.outside.OutsideProvider;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells everybody with which keys access tokens can be verified. */
@Configuration(proxyBeanMethods = false)
class JwksRoutes {

    private static final Duration FRESH_FOR = Duration.ofMinutes(1);

    @Bean
    RouterFunction<ServerResponse> jwks(SigningKeys keys, OutsideProvider outside) {
        return route(GET("/.well-known/jwks.json"), _ -> outside.isInUse()
                ? ServerResponse.notFound().build()
                : ServerResponse.ok().cacheControl(CacheControl.maxAge(FRESH_FOR).cachePublic())
                        .contentType(MediaType.APPLICATION_JSON).body(published(keys)));
    }

    private static String published(SigningKeys keys) {
        keys.signing();
        return keys.publishedNow().toString();
    }
}
