package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Executes within the limits of the parser and answers with coded errors only, on every transport. */
class CodedExecution implements ExecutionGraphQlService {

    private final ExecutionGraphQlService delegate;
    private final FaultyVariables variables;
    private final Subscriptions subscriptions;
    private final ParserOptions parserOptions;

    CodedExecution(ExecutionGraphQlService delegate, FaultyVariables variables, Subscriptions subscriptions,
            ParserOptions parserOptions) {
        this.delegate = delegate;
        this.variables = variables;
        this.subscriptions = subscriptions;
        this.parserOptions = parserOptions;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        request.configureExecutionInput((input, builder) -> Caller.isKnown(input.getGraphQLContext())
                ? input
                : builder.graphQLContext(Caller.context(Actor.ANONYMOUS, null)).build());
        request.configureExecutionInput((input, builder) -> builder.locale(Locale.ROOT)
                .graphQLContext(Map.of(ParserOptions.class, parserOptions)).graphQLContext(Subscriptions.settings())
                .build());
        return delegate.execute(request).map(this::coded)
                .onErrorResume(failure -> Mono.just(failed(request, failure)));
    }

    private ExecutionGraphQlResponse coded(ExecutionGraphQlResponse response) {
        var result = located(ResponseErrors.coded(response.getExecutionResult()), response.getExecutionInput());
        if (result.getData() instanceof Publisher<?> messages) {
            var coded = Flux.from(messages).cast(ExecutionResult.class).map(ResponseErrors::coded)
                    .onErrorMap(CodedExecution::broken);
            var ending = subscriptions.untilEnd(coded, Caller.until(response.getExecutionInput().getGraphQLContext()));
            result = result.transform(builder -> builder.data(ending));
        }
        return new DefaultExecutionGraphQlResponse(response.getExecutionInput(), result);
    }

    private ExecutionResult located(ExecutionResult result, ExecutionInput input) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(builder -> builder.errors(variables.located(result.getErrors(), input)));
    }

    private static SubscriptionPublisherException broken(Throwable failure) {
        return failure instanceof SubscriptionPublisherException known
                ? new SubscriptionPublisherException(ResponseErrors.coded(known.getErrors()), failure)
                : new SubscriptionPublisherException(List.copyOf(FieldErrors.errors(failure)), failure);
    }

    private static ExecutionGraphQlResponse failed(ExecutionGraphQlRequest request, Throwable failure) {
        return new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
                ExecutionResult.newExecutionResult().errors(List.copyOf(FieldErrors.errors(failure))).build());
    }
}
