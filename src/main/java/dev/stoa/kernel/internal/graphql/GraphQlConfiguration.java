package dev.stoa.kernel.internal.graphql;

import graphql.parser.ParserOptions;
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

/** Takes the places that Spring leaves open in its GraphQL support. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GraphQlLimits.class)
class GraphQlConfiguration {

    private static final int WHITESPACE_TOKENS = 200_000;

    @Bean
    AnnotatedControllerConfigurer annotatedControllerConfigurer(FieldReads reads, Fetches fetches,
            ObjectProvider<HandlerMethodArgumentResolver> argumentResolvers) {
        var controllers = new Controllers(ApplicationConversionService.getSharedInstance(), reads, fetches);
        argumentResolvers.orderedStream().forEach(controllers::addCustomArgumentResolver);
        return controllers;
    }

    @Bean
    BatchLoaderRegistry batchLoaderRegistry(FieldReads reads, Fetches fetches) {
        return new BatchLoaders(reads, fetches);
    }

    @Bean
    ExecutionGraphQlService executionGraphQlService(GraphQlSource source, BatchLoaderRegistry loaders,
            Subscriptions subscriptions, GraphQlLimits limits) {
        var service = new DefaultExecutionGraphQlService(source);
        service.addDataLoaderRegistrar(loaders);
        return new CodedExecution(service, new FaultyVariables(source.schema()), subscriptions, parserOptions(limits));
    }

    @Bean
    RequestBody requestBody(GraphQlLimits limits, Callers callers) {
        return new RequestBody(limits, callers);
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

    private static ParserOptions parserOptions(GraphQlLimits limits) {
        return ParserOptions.newParserOptions().captureIgnoredChars(false).captureLineComments(false)
                .maxCharacters(limits.maxDocumentLength()).maxTokens(limits.maxTokens())
                .maxWhitespaceTokens(WHITESPACE_TOKENS).build();
    }
}
