package dev.stoa.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What sample data there is.
 *
 * @param enabled
 *            whether to load it; by default where the embedded database is used
 * @param orders
 *            how many orders
 * @param weeks
 *            over how many weeks until today
 */
@ConfigurationProperties("stoa.demo")
record DemoSettings(@DefaultValue("false") boolean enabled, @DefaultValue("300") int orders,
        @DefaultValue("6") int weeks) {}
