package dev.stoa.kernel.internal.append;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log is written.
 *
 * @param appenders
 *            threads, and connections, that write at the same time
 * @param groupSize
 *            appends in one transaction, at most
 * @param queue
 *            appends that may wait for an appender before callers are held back
 */
@ConfigurationProperties("stoa.append")
public record AppendSettings(@DefaultValue("2") int appenders, @DefaultValue("100") int groupSize,
        @DefaultValue("2000") int queue) {

    public AppendSettings {
        if (appenders < 1 || groupSize < 1 || queue < 1) {
            throw new IllegalArgumentException(
                    "stoa.append.appenders, stoa.append.group-size and stoa.append.queue must be 1 or more");
        }
    }
}
