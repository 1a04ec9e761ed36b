package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.ExecutionGraphQlRequest;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Executes within limits and answers with coded errors only, on every transport. */
class CodedExecution implements ExecutionGraphQlService {

    /** What readers that are cancelled at the deadline have to say so, before the request as a whole is given up. */
    private static final Duration GRACE = Duration.ofSeconds(1);

    private final ExecutionGraphQlService delegate;
    private final FaultyVariables variables;
    private final FaultyChoices choices;
    private final AllowedNames names;
    private final RequestAdmission admission;
    private final Subscriptions subscriptions;
    private final OpenSubscriptions open;
    private final ParserOptions parserOptions;
    private final ReportedErrors reported;
    private final Duration deadline;

    CodedExecution(ExecutionGraphQlService delegate, GraphQLSchema schema, RequestAdmission admission,
            Subscriptions subscriptions, OpenSubscriptions open, OperationLimits limits, Duration deadline) {
        this.delegate = delegate;
        this.variables = new FaultyVariables(schema);
        this.choices = new FaultyChoices(schema);
        this.names = new AllowedNames(schema, limits.introspection());
        this.admission = admission;
        this.subscriptions = subscriptions;
        this.open = open;
        this.parserOptions = new DocumentLimits(limits).parserOptions();
        this.reported = new ReportedErrors(limits.maxReportedErrors());
        this.deadline = deadline;
    }

    @Override
    public Mono<ExecutionGraphQlResponse> execute(ExecutionGraphQlRequest request) {
        request.configureExecutionInput((input, builder) -> Caller.isKnown(input.getGraphQLContext())
                ? input
                : builder.graphQLContext(Caller.context(Actor.ANONYMOUS, null)).build());
        var address = ClientAddress.of(request instanceof WebGraphQlRequest web ? web.getRemoteAddress() : null);
        return admission.refusal(request, address).map(refusal -> Mono.just(answer(request, List.of(refusal))))
                .orElseGet(() -> admitted(request, address)).doOnNext(response -> counted(response, address));
    }

    private Mono<ExecutionGraphQlResponse> admitted(ExecutionGraphQlRequest request, ClientAddress address) {
        request.configureExecutionInput((_, builder) -> builder.locale(Locale.ROOT).graphQLContext(context(address))
                .build());
        return delegate.execute(request)
                .timeout(deadline.plus(GRACE),
                        Mono.fromSupplier(() -> answer(request, List.of(FieldErrors.timeout()))))
                .map(response -> coded(response, connection(request)))
                .onErrorResume(failure -> Mono.just(answer(request, FieldErrors.errors(failure))));
    }

    private Map<Object, Object> context(ClientAddress address) {
        var context = new HashMap<>(Subscriptions.settings());
        context.put(ParserOptions.class, parserOptions);
        context.put(ClientAddress.class, address);
        context.put(RequestDeadline.class, RequestDeadline.in(deadline));
        return context;
    }

    private static @Nullable String connection(ExecutionGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket ? socket.getSessionInfo().getId() : null;
    }

    private void counted(ExecutionGraphQlResponse response, ClientAddress address) {
        if (!response.getExecutionResult().isDataPresent()) {
            admission.answered(response.getExecutionResult().getErrors(), address);
        }
    }

    private ExecutionGraphQlResponse coded(ExecutionGraphQlResponse response, @Nullable String connection) {
        var input = response.getExecutionInput();
        var result = reported.bounded(located(ResponseErrors.coded(response.getExecutionResult()), input));
        if (result.getData() instanceof Publisher<?> messages) {
            var coded = Flux.from(messages).cast(ExecutionResult.class).map(ResponseErrors::coded)
                    .onErrorMap(CodedExecution::broken);
            var context = input.getGraphQLContext();
            var ending = open.limited(subscriptions.untilEnd(coded, Caller.until(context)), CountedFor.in(context),
                    connection);
            result = result.transform(builder -> builder.data(ending));
        }
        return new DefaultExecutionGraphQlResponse(input, result);
    }

    private ExecutionResult located(ExecutionResult result, ExecutionInput input) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(
                        builder -> builder.errors(names.told(
                                choices.located(variables.located(result.getErrors(), input), input))));
    }

    private static SubscriptionPublisherException broken(Throwable failure) {
        return failure instanceof SubscriptionPublisherException known
                ? new SubscriptionPublisherException(ResponseErrors.coded(known.getErrors()), failure)
                : new SubscriptionPublisherException(List.copyOf(FieldErrors.errors(failure)), failure);
    }

    private static ExecutionGraphQlResponse answer(ExecutionGraphQlRequest request, List<ApiError> errors) {
        return new DefaultExecutionGraphQlResponse(request.toExecutionInput(),
                ExecutionResult.newExecutionResult().errors(List.copyOf(errors)).build());
    }
}
