package dev.stoa.kernel.internal.graphql;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.graphql.server.webmvc.GraphQlSseHandler;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes the places that Spring leaves open in its GraphQL support. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({GraphQlLimits.class, OperationLimits.class, LiveLimits.class,
        RateLimitSettings.class})
class GraphQlConfiguration {

    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(FieldReads reads, FieldFetching fetching,
            Fetches fetches, ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
        var controllers = new Controllers(ApplicationConversionService.getSharedInstance(), reads, fetching,
                fetches);
        argumentResolvers.orderedStream().forEach(controllers::addCustomArgumentResolver);
        return controllers;
    }

    @Bean
    BatchLoaderRegistry batchLoaderRegistry(FieldReads reads, Fetches fetches) {
        return new BatchLoaders(reads, fetches);
    }

    @Bean
    ExecutionGraphQlService executionGraphQlService(GraphQlSource source, BatchLoaderRegistry loaders,
            Subscriptions subscriptions, OpenSubscriptions open, RequestAdmission admission, OperationLimits limits,
            GraphQlLimits settings) {
        var service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(loaders);
        return new CodedExecution(service, source.schema(), admission, subscriptions, open,
                limits, settings.deadline());
    }

    /** Whatever reads through it on behalf of a request is bound by that request's deadline. */
    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new DeadlineJdbc(dataSource);
    }

    @Bean
    RequestBody requestBody(GraphQlLimits limits, TrustedDocuments trusted, Callers callers, RateLimits rates) {
        return new RequestBody(limits, trusted, callers, rates);
    }

    @Bean
    GraphQlHttpHandler graphQlHttpHandler(WebGraphQlHandler handler, RequestBody body) {
        return new HttpHandler(handler, body);
    }

    @Bean
    GraphQlSseHandler graphQlSseHandler(WebGraphQlHandler handler, GraphQlProperties properties, RequestBody body) {
        var settings = properties.getHttp().getSse();
        return new SseHandler(handler, body, settings.getTimeout(), settings.getKeepAlive());
    }
}
