package dev.stoa.kernel.internal.graphql;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.TypeFromAST;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeUtil;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/** Adds to an error about a variable the path of the argument that the variable was given for. */
record FaultyVariables(GraphQLSchema schema) {

    List<GraphQLError> located(List<GraphQLError> errors, ExecutionInput input) {
        return errors.stream().anyMatch(FaultyVariables::isAboutVariable)
                ? errors.stream().map(error -> isAboutVariable(error) ? located(error, input) : error).toList()
                : errors;
    }

    private static boolean isAboutVariable(GraphQLError error) {
        return error instanceof ApiError known && known.code() == ErrorCode.BAD_USER_INPUT
                && (known.message().startsWith("Variable '") || known.message().startsWith("The variables input"))
                && !known.details().containsKey("argument");
    }

    private GraphQLError located(GraphQLError error, ExecutionInput input) {
        return path(input).<GraphQLError>map(path -> ((ApiError) error).with("argument", path)).orElse(error);
    }

    private Optional<String> path(ExecutionInput input) {
        var document = Parser.parse(input.getQuery());
        var operation = NodeUtil.getOperation(document, input.getOperationName()).operationDefinition;
        return operation.getVariableDefinitions().stream()
                .filter(variable -> input.getVariables().containsKey(variable.getName())
                        || variable.getDefaultValue() == null)
                .flatMap(variable -> fault(variable, document, input).stream()).findFirst();
    }

    private Optional<String> fault(VariableDefinition variable, Document document, ExecutionInput input) {
        var type = TypeFromAST.getTypeFromAST(schema, variable.getType());
        return VariableFaults.first(input.getVariables().get(variable.getName()), type,
                argument(document, variable.getName()));
    }

    /** The argument that is given the variable, or else the variable itself. */
    private static String argument(Document document, String variable) {
        var open = new ArrayDeque<Node<?>>(List.of(document));
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof Argument argument && argument.getValue() instanceof VariableReference reference
                    && reference.getName().equals(variable)) {
                return argument.getName();
            }
            node.getChildren().forEach(child -> open.add((Node<?>) child));
        }
        return "$" + variable;
    }
}
