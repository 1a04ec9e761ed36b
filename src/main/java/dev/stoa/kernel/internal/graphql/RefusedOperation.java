package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import java.util.List;

/** Ends an operation before any of its fields is fetched. */
class RefusedOperation extends AbortExecutionException {

    private final transient List<ApiError> errors;

    RefusedOperation(List<ApiError> errors) {
        super(errors.getFirst().message());
        this.errors = List.copyOf(errors);
    }

    @Override
    public ExecutionResult toExecutionResult() {
        return ExecutionResult.newExecutionResult().errors(List.copyOf(errors)).build();
    }
}
