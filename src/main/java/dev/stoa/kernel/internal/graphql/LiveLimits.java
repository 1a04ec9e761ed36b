package dev.stoa.kernel.internal.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may stay open, and how much may come over it.
 *
 * @param maxSubscriptionsPerConnection
 *            subscriptions at once over one WebSocket
 * @param maxSubscriptionsPerUser
 *            subscriptions at once of one account or, for those not signed in, address, over WebSockets and server-sent
 *            events, at a node
 * @param maxConnectionsPerAddress
 *            WebSockets at once of one address, at a node
 * @param maxMessageSize
 *            bytes of a message over a WebSocket
 * @param maxMessagesPerSecond
 *            messages that a client may send over one WebSocket in a second
 */
@ConfigurationProperties("stoa.graphql")
public record LiveLimits(@DefaultValue("50") int maxSubscriptionsPerConnection,
        @DefaultValue("100") int maxSubscriptionsPerUser, @DefaultValue("100") int maxConnectionsPerAddress,
        @DefaultValue("1MB") DataSize maxMessageSize, @DefaultValue("50") int maxMessagesPerSecond) {}
