package dev.stoa.kernel.internal.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** Keeps valid documents parsed, as many as fit into a given length, and refuses what is larger than allowed. */
@Component
class ParsedDocuments implements PreparsedDocumentProvider, GraphQlSourceBuilderCustomizer {

    /** What an entry costs beside its text, in characters. */
    private static final int OVERHEAD = 500;

    private final Cache<String, PreparsedDocumentEntry> documents;
    private final DocumentLimits limits;

    ParsedDocuments(GraphQlLimits limits, OperationLimits operations) {
        this.limits = new DocumentLimits(operations);
        this.documents = Caffeine.newBuilder().maximumWeight(limits.documentCacheSize().toBytes())
                .weigher((String text, PreparsedDocumentEntry entry) -> text.length() + OVERHEAD).build();
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(this));
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var known = documents.getIfPresent(input.getQuery());
        if (known == null) {
            known = fresh(input, parser);
            if (!known.hasErrors()) {
                documents.put(input.getQuery(), known);
            }
        }
        return CompletableFuture.completedFuture(known);
    }

    private PreparsedDocumentEntry fresh(ExecutionInput input,
            Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        var parsed = ParseAndValidate.parse(input);
        if (parsed.getSyntaxException() != null) {
            return new PreparsedDocumentEntry(limits.unreadable(parsed.getSyntaxException()));
        }
        var refusals = limits.refusals(parsed.getDocument());
        return refusals.isEmpty() ? parser.apply(input) : new PreparsedDocumentEntry(parsed.getDocument(), refusals);
    }

    long size() {
        documents.cleanUp();
        return documents.estimatedSize();
    }
}
