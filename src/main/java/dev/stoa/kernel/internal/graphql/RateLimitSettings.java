package dev.stoa.kernel.internal.graphql;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one account, API key or, for those not signed in, address may ask of a node over time.
 *
 * @param enabled
 *            whether rates are limited at all
 * @param cost
 *            points of cost, as counted for {@code stoa.graphql.max-cost}, in so long
 * @param refused
 *            requests of an address that are refused before anything runs: invalid, too large, not trusted
 * @param fields
 *            how often a field of the root may be asked for in so long, counted wherever it stands in an operation:
 *            {@code stoa.rate-limits.fields.signIn=10/1m}; sign-in and its like have a rate by default
 * @param callers
 *            callers that are remembered at once, for each kind of rate
 */
@ConfigurationProperties("stoa.rate-limits")
record RateLimitSettings(@DefaultValue("true") boolean enabled, @DefaultValue("100000/1m") Rate cost,
        @DefaultValue("600/1m") Rate refused, @DefaultValue Map<String, Rate> fields,
        @DefaultValue("100000") int callers) {}
