package dev.stoa.kernel.internal.graphql;

import graphql.GraphQLError;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is refused of a document before it is validated, executed or cached. */
record DocumentLimits(OperationLimits limits) {

    static final int MAX_NESTING = 500;

    private static final int WHITESPACE_TOKENS = 200_000;
    private static final Set<String> INCREMENTAL = Set.of("defer", "stream");
    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    ParserOptions parserOptions() {
        return ParserOptions.newParserOptions().captureIgnoredChars(false).captureLineComments(false)
                .maxCharacters(limits.maxDocumentLength()).maxTokens(limits.maxTokens())
                .maxWhitespaceTokens(WHITESPACE_TOKENS).maxRuleDepth(MAX_NESTING).build();
    }

    /** The parser stops at a limit, so that what it found is the first that is too much. */
    GraphQLError unreadable(InvalidSyntaxException refused) {
        return switch (refused) {
            case ParseCancelledException _ -> stoppedAt("tokens", limits.maxTokens());
            case ParseCancelledTooManyCharsException _ -> stoppedAt("documentLength", limits.maxDocumentLength());
            case ParseCancelledTooDeepException _ -> stoppedAt("nesting", MAX_NESTING);
            default -> refused.toInvalidSyntaxError();
        };
    }

    private static ApiError stoppedAt(String limit, long allowed) {
        var counted = switch (limit) {
            case "tokens" -> "tokens or more";
            case "nesting" -> "levels of nesting or more";
            default -> "characters or more";
        };
        return ApiError.exceeded(limit, allowed, allowed + 1, "The document has", counted);
    }

    List<GraphQLError> refusals(Document document) {
        var measure = new DocumentMeasure(document);
        return Stream.concat(unwanted(document).stream(),
                document.getDefinitionsOfType(OperationDefinition.class).stream()
                        .flatMap(operation -> exceeded(measure.of(operation)).stream()
                                .map(error -> error.at(List.of(operation.getSourceLocation()), null))))
                .map(GraphQLError.class::cast).toList();
    }

    private Optional<ApiError> unwanted(Document document) {
        var open = new ArrayDeque<Node<?>>(List.of(document));
        while (!open.isEmpty()) {
            var node = open.pop();
            if (node instanceof Directive directive && INCREMENTAL.contains(directive.getName())) {
                return Optional.of(ApiError.badInput("Unknown directive '%s'".formatted(directive.getName()), null)
                        .at(List.of(directive.getSourceLocation()), null));
            }
            if (node instanceof Field field && !limits.introspection() && INTROSPECTION.contains(field.getName())) {
                return Optional.of(ApiError.of(ErrorCode.FORBIDDEN, "The schema cannot be asked for here")
                        .at(List.of(field.getSourceLocation()), null));
            }
            node.getChildren().forEach(child -> open.push((Node<?>) child));
        }
        return Optional.empty();
    }

    private Optional<ApiError> exceeded(DocumentMeasure.Size size) {
        return Stream.of(check("depth", limits.maxDepth(), size.depth(), "levels of fields"),
                check("fields", limits.maxFields(), size.fields(), "fields"),
                check("rootFields", limits.maxRootFields(), size.roots(), "fields at its root"),
                check("aliases", limits.maxAliases(), size.aliases(), "aliases"),
                check("repeatedFields", limits.maxRepeatedFields(), size.repeated(), "repeated fields"),
                check("directives", limits.maxDirectives(), size.directives(), "directives"))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<ApiError> check(String limit, long allowed, long found, String counted) {
        return found > allowed
                ? Optional.of(ApiError.exceeded(limit, allowed, found, "The operation has", counted))
                : Optional.empty();
    }
}
