package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.consistency.ConsistencyToken;
import dev.stoa.kernel.eventstore.EventAddress;
import dev.stoa.kernel.graphql.BadArgument;
import dev.stoa.kernel.internal.consistency.Lag;
import dev.stoa.kernel.internal.consistency.RequestReads;
import dev.stoa.kernel.internal.consistency.Waits;
import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.ValuesResolver;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads {@code @consistentWith} of an operation and tells in the response how fresh what was read is. */
@Component
class OperationConsistency extends SimplePerformantInstrumentation {

    private static final String DIRECTIVE = "consistentWith";
    private static final int DEFAULT_MILLIS = 2_000;
    private static final int MAX_MILLIS = 10_000;
    private static final int MAX_TOKENS = 100;

    private final Waits waits;
    private final Lag lag;

    OperationConsistency(Waits waits, Lag lag) {
        this.waits = waits;
        this.lag = lag;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        execution.getGraphQLContext().put(RequestReads.class, reads(execution));
        return null;
    }

    private RequestReads reads(ExecutionContext execution) {
        var used = execution.getOperationDefinition().getDirectives(DIRECTIVE);
        if (used.isEmpty()) {
            return new RequestReads(waits, List.of(), Duration.ofMillis(DEFAULT_MILLIS));
        }
        var definition = execution.getGraphQLSchema().getDirective(DIRECTIVE);
        var values = ValuesResolver.getArgumentValues(definition.getArguments(), used.getFirst().getArguments(),
                execution.getCoercedVariables(), execution.getGraphQLContext(), execution.getLocale());
        try {
            return new RequestReads(waits, addresses(values.get("tokens")), budget(values.get("timeoutMillis")));
        } catch (BadArgument e) {
            throw new RefusedOperation(FieldErrors.errors(e));
        }
    }

    private static Duration budget(@Nullable Object millis) {
        int wanted = millis == null ? DEFAULT_MILLIS : (Integer) millis;
        if (wanted < 0 || wanted > MAX_MILLIS) {
            throw new BadArgument("timeoutMillis", "Must be between 0 and %d, not %d".formatted(MAX_MILLIS, wanted));
        }
        return Duration.ofMillis(wanted);
    }

    private static List<EventAddress> addresses(@Nullable Object value) {
        var tokens = value == null ? List.of() : (List<?>) value;
        if (tokens.size() > MAX_TOKENS) {
            throw new BadArgument("tokens", "At most %d tokens, not %d".formatted(MAX_TOKENS, tokens.size()));
        }
        var addresses = new ArrayList<EventAddress>();
        for (int i = 0; i < tokens.size(); i++) {
            addresses.addAll(token((String) tokens.get(i), "tokens[" + i + "]").addresses());
        }
        return addresses;
    }

    private static ConsistencyToken token(String text, String path) {
        try {
            return ConsistencyToken.parse(text);
        } catch (IllegalArgumentException e) {
            throw new BadArgument(path, "Not a consistency token; take one from a receipt or a message");
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
            InstrumentationExecutionParameters parameters, InstrumentationState state) {
        RequestReads reads = parameters.getGraphQLContext().get(RequestReads.class);
        return CompletableFuture.completedFuture(reads == null || reads.read().isEmpty()
                ? result
                : result.transform(builder -> builder.addExtension("consistency", report(reads))));
    }

    private Map<String, Object> report(RequestReads reads) {
        var report = new LinkedHashMap<String, Object>();
        var samples = lag.samples();
        report.put("processors", reads.read().stream().map(id -> processor(id, samples.get(id))).toList());
        report.put("timedOut", reads.timedOut());
        report.put("stale", List.copyOf(reads.stale()));
        return report;
    }

    private static Map<String, Object> processor(String id, Lag.@Nullable Sample sample) {
        var processor = new LinkedHashMap<String, Object>();
        processor.put("id", id);
        if (sample != null) {
            processor.put("waiting", sample.waiting());
            processor.put("oldestAgeMillis", sample.oldestAge().toMillis());
            processor.put("sampledAgeMillis", sample.age().toMillis());
        }
        return processor;
    }
}
