package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import graphql.ExecutionResult;
import graphql.GraphQLException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Refuses mutations before they do anything where a field of their answers would refuse its arguments. What only that
 * field can tell, such as whether an id is known, is told by it alone.
 */
@Component
class AnswerArguments extends SimplePerformantInstrumentation {

    private final OperationLimits limits;

    AnswerArguments(OperationLimits limits) {
        this.limits = limits;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        if (execution.getOperationDefinition().getOperation() == Operation.MUTATION) {
            var errors = errors(execution);
            if (!errors.isEmpty()) {
                throw new RefusedOperation(errors);
            }
        }
        return null;
    }

    private List<ApiError> errors(ExecutionContext execution) {
        ExecutableNormalizedOperation operation;
        try {
            operation = execution.getNormalizedQueryTree().get();
        } catch (GraphQLException e) {
            return FieldErrors.errors(e);
        }
        var errors = new ArrayList<ApiError>();
        for (var root : operation.getTopLevelFields()) {
            root.traverseSubTree(field -> {
                var place = List.of(operation.getMergedField(field).getSingleField().getSourceLocation());
                faults(field, execution).flatMap(fault -> FieldErrors.errors(fault).stream())
                        .forEach(error -> errors.add(error.at(place, null)));
            });
        }
        return errors;
    }

    private Stream<BadArgument> faults(ExecutableNormalizedField field, ExecutionContext execution) {
        var definition = field.getFieldDefinitions(execution.getGraphQLSchema()).getFirst();
        return Stream.concat(ArgumentFaults.of(definition, field.getResolvedArguments()).stream(),
                Stream.of("first", "last").flatMap(name -> pageSize(field, name)));
    }

    private Stream<BadArgument> pageSize(ExecutableNormalizedField field, String argument) {
        return field.getResolvedArguments().get(argument) instanceof Integer size
                ? limits.badPageSize(argument, size).stream()
                : Stream.empty();
    }
}
