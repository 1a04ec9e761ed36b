package dev.stoa.ecommerce.imports.run;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are imported.
 *
 * @param atOnce
 *            imports that a node runs at the same time
 * @param concurrency
 *            lines that a node applies at the same time, those of all its imports together
 * @param largestFile
 *            the largest file that is read
 * @param longestLine
 *            the longest line that is read; a longer one is reported and passed over
 * @param lease
 *            how long an import belongs to the request that goes on with it; after a crash another waits so long
 * @param resumableFor
 *            how long one that broke off can be continued, less than {@code stoa.command.idempotency-retention}
 * @param reportsKeptFor
 *            how long reports can be read after an import last went on; then it is forgotten and its name is free
 */
@ConfigurationProperties("stoa.imports")
public record ImportSettings(@DefaultValue("2") int atOnce, @DefaultValue("32") int concurrency,
        @DefaultValue("1GB") DataSize largestFile, @DefaultValue("256KB") DataSize longestLine,
        @DefaultValue("15s") Duration lease, @DefaultValue("5d") Duration resumableFor,
        @DefaultValue("90d") Duration reportsKeptFor) {

    public ImportSettings {
        if (atOnce < 1 || concurrency < 1 || longestLine.toBytes() < 1 || longestLine.toBytes() > 100_000_000
                || lease.toMillis() < 1 || resumableFor.isNegative() || reportsKeptFor.compareTo(resumableFor) < 0) {
            throw new IllegalArgumentException("A setting under stoa.imports is out of range");
        }
    }
}
