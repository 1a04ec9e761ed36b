package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is refused of a valid document before it is executed or cached. */
record DocumentLimits(GraphQlLimits limits) {

    private static final Set<String> INCREMENTAL = Set.of("defer", "stream");

    PreparsedDocumentEntry checked(PreparsedDocumentEntry entry) {
        if (entry.hasErrors()) {
            return entry;
        }
        var document = entry.getDocument();
        var errors = Stream.concat(incremental(document).stream(), tooLarge(document).stream())
                .toList();
        return errors.isEmpty() ? entry : new PreparsedDocumentEntry(document, errors);
    }

    private static List<GraphQLError> incremental(Document document) {
        var open = new ArrayDeque<Node<?>>(List.of(document));
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof Directive directive && INCREMENTAL.contains(directive.getName())) {
                return List.of(ApiError.badInput("Unknown directive '%s'".formatted(directive.getName()), null)
                        .at(List.of(directive.getSourceLocation()), null));
            }
            node.getChildren().forEach(child -> open.push((Node<?>) child));
        }
        return List.of();
    }

    private List<GraphQLError> tooLarge(Document document) {
        var measure = new DocumentMeasure(document);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> tooLarge(measure.of(operation.getSelectionSet()), operation).stream()).toList();
    }

    private List<GraphQLError> tooLarge(DocumentMeasure.Size size, OperationDefinition operation) {
        if (size.depth() > limits.maxDepth()) {
            return exceeded("%d levels of fields, at most %d are allowed".formatted(size.depth(), limits.maxDepth()),
                    operation);
        }
        if (size.fields() > limits.maxFields()) {
            return exceeded("%d fields, at most %d are allowed".formatted(size.fields(), limits.maxFields()),
                    operation);
        }
        return List.of();
    }

    private static List<GraphQLError> exceeded(String what, OperationDefinition operation) {
        return List.of(ApiError.of(ErrorCode.LIMIT_EXCEEDED, "The operation has " + what)
                .at(List.of(operation.getSourceLocation()), null));
    }
}
