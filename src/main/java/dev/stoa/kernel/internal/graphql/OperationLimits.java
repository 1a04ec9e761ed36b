package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.graphql.BadArgument;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one operation may ask.
 *
 * @param maxDocumentLength
 *            characters of a document
 * @param maxTokens
 *            tokens of a document
 * @param maxDepth
 *            levels of fields within each other
 * @param maxFields
 *            fields of an operation, those of fragments counted wherever they are spread
 * @param maxRootFields
 *            fields of an operation at its root
 * @param maxAliases
 *            fields of an operation that are given another name
 * @param maxRepeatedFields
 *            fields of an operation that stand beside one of the same name and alias
 * @param maxDirectives
 *            directives of an operation
 * @param maxCost
 *            what an operation may cost: 10 for each read or command (a batched one once, else once per parent), 1 for
 *            each object that the answer could have
 * @param assumedListSize
 *            entries that a list without pages is expected to have, for the cost
 * @param defaultPageSize
 *            entries of a page when neither {@code first} nor {@code last} is given
 * @param maxPageSize
 *            entries of a page
 * @param maxVariables
 *            variables of a request
 * @param maxVariableValues
 *            values in all variables of a request, however nested
 * @param maxReportedErrors
 *            errors that are reported when a request is refused; the same error at several places is one
 * @param introspection
 *            whether the schema may be asked for
 */
@ConfigurationProperties("stoa.graphql")
record OperationLimits(@DefaultValue("65536") int maxDocumentLength, @DefaultValue("8000") int maxTokens,
        @DefaultValue("16") int maxDepth, @DefaultValue("1000") int maxFields, @DefaultValue("20") int maxRootFields,
        @DefaultValue("50") int maxAliases, @DefaultValue("20") int maxRepeatedFields,
        @DefaultValue("30") int maxDirectives, @DefaultValue("10000") int maxCost,
        @DefaultValue("10") int assumedListSize, @DefaultValue("20") int defaultPageSize,
        @DefaultValue("100") int maxPageSize, @DefaultValue("100") int maxVariables,
        @DefaultValue("10000") int maxVariableValues, @DefaultValue("20") int maxReportedErrors,
        @DefaultValue("true") boolean introspection) {

    OperationLimits {
        if (IntStream.of(maxDocumentLength, maxTokens, maxDepth, maxFields, maxRootFields, maxCost, assumedListSize,
                defaultPageSize, maxPageSize, maxReportedErrors).anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("Limits of operations under stoa.graphql must be at least 1");
        }
        if (defaultPageSize > maxPageSize) {
            throw new IllegalArgumentException(
                    "stoa.graphql.default-page-size must not exceed stoa.graphql.max-page-size");
        }
    }

    /** What is wrong with the size of a page that is asked for, if anything is. */
    Optional<BadArgument> badPageSize(String argument, int wanted) {
        return wanted < 1 || wanted > maxPageSize
                ? Optional.of(new BadArgument(argument,
                        "Must be between 1 and %d, not %d".formatted(maxPageSize, wanted)))
                : Optional.empty();
    }
}
