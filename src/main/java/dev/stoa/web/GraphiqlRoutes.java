package dev.stoa.web;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.path;
import static org.springframework.web.servlet.function.RouterFunctions.resource;
import static org.springframework.web.servlet.function.RouterFunctions.resources;
import static org.springframework.web.servlet.function.RouterFunctions.route;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "stoa.graphiql.enabled", matchIfMissing = true)
class GraphiqlRoutes {

    @Bean
    RouterFunction<ServerResponse> graphiql() {
        return from("web/graphiql/");
    }

    static RouterFunction<ServerResponse> from(String folder) {
        var page = new ClassPathResource(folder + "index.html");
        var leftOut = new ClassPathResource("web/graphiql-left-out.html");
        return route(GET("/"), redirect("graphiql"))
                .andRoute(GET("/graphiql/"), redirect("../graphiql"))
                .and(resource(path("/graphiql"), page.exists() ? page : leftOut, PageHeaders::revalidated))
                .and(resources("/graphiql/assets/**", new ClassPathResource(folder + "assets/"),
                        PageHeaders::immutable))
                .and(resources("/graphiql/*.txt", new ClassPathResource(folder), PageHeaders::revalidated));
    }

    private static HandlerFunction<ServerResponse> redirect(String relative) {
        return _ -> ServerResponse.temporaryRedirect(URI.create(relative)).build();
    }
}
