package dev.stoa.kernel.internal.graphql;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is done and kept for requests at once.
 *
 * @param concurrentFetches
 *            readers of the database at once in the node; not more than its connections
 * @param concurrentFetchesPerRequest
 *            readers of the database at once for one request
 * @param maxRequestSize
 *            bytes of a request over HTTP
 * @param deadline
 *            how long a query or mutation may take; what it still reads then is cancelled in the database
 * @param trustedDocuments
 *            a JSON file or a folder of the only documents that are executed; all are when it is not given
 * @param documentCacheSize
 *            what all cached documents may be long in all
 */
@ConfigurationProperties("stoa.graphql")
record GraphQlLimits(@DefaultValue("8") int concurrentFetches, @DefaultValue("4") int concurrentFetchesPerRequest,
        @DefaultValue("1MB") DataSize maxRequestSize, @DefaultValue("20s") Duration deadline,
        @Nullable String trustedDocuments, @DefaultValue("8MB") DataSize documentCacheSize) {

    GraphQlLimits {
        if (concurrentFetches < 1 || concurrentFetchesPerRequest < 1) {
            throw new IllegalArgumentException("stoa.graphql.concurrent-fetches* must be at least 1");
        }
    }
}
