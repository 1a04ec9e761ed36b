package dev.stoa.kernel.internal.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What one operation may ask, and how much is done at once.
 *
 * @param concurrentFetches
 *            readers of the database at once in the node; not more than its connections
 * @param concurrentFetchesPerRequest
 *            readers of the database at once for one request
 * @param maxRequestSize
 *            bytes of a request over HTTP
 * @param maxDocumentLength
 *            characters of a document
 * @param maxTokens
 *            tokens of a document
 * @param maxDepth
 *            levels of fields within each other
 * @param maxFields
 *            fields of an operation, those of fragments counted wherever they are spread
 * @param documentCacheSize
 *            what all cached documents may be long in all
 */
@ConfigurationProperties("stoa.graphql")
record GraphQlLimits(@DefaultValue("8") int concurrentFetches, @DefaultValue("4") int concurrentFetchesPerRequest,
        @DefaultValue("1MB") DataSize maxRequestSize, @DefaultValue("65536") int maxDocumentLength,
        @DefaultValue("8000") int maxTokens,
        @DefaultValue("16") int maxDepth, @DefaultValue("1000") int maxFields,
        @DefaultValue("8MB") DataSize documentCacheSize) {

    GraphQlLimits {
        if (concurrentFetches < 1 || concurrentFetchesPerRequest < 1) {
            throw new IllegalArgumentException("stoa.graphql.concurrent-fetches* must be at least 1");
        }
    }
}
