package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionResult;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Refuses a valid operation that would cost too much, or comes too often, before any of its fields is fetched. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationAdmission extends SimplePerformantInstrumentation {

    private final FieldFetching fetching;
    private final OperationLimits limits;
    private final RateLimits rates;

    OperationAdmission(FieldFetching fetching, OperationLimits limits, RateLimits rates) {
        this.fetching = fetching;
        this.limits = limits;
        this.rates = rates;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        if (execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION) {
            execution.getGraphQLContext().delete(RequestDeadline.class);
        }
        refusal(execution).ifPresent(error -> {
            throw new RefusedOperation(
                    List.of(error.at(List.of(execution.getOperationDefinition().getSourceLocation()), null)));
        });
        return null;
    }

    private Optional<ApiError> refusal(ExecutionContext execution) {
        long cost = new OperationCost(execution, fetching, limits).total();
        return cost > limits.maxCost()
                ? Optional.of(ApiError.exceeded("cost", limits.maxCost(), cost, "The operation could cost", "points"))
                : rates.operation(CountedFor.in(execution.getGraphQLContext()), Math.max(1, cost),
                        RootFields.of(execution));
    }
}
