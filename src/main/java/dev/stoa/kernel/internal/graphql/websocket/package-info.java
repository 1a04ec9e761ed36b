/** GraphQL over WebSocket, strict about what is a message and how long one may be. */
@NullMarked
package dev.stoa.kernel.internal.graphql.websocket;

import org.jspecify.annotations.NullMarked;
