/** Tests of the API's groundwork, over HTTP, server-sent events and WebSocket. */
@NullMarked
package dev.stoa.kernel.internal.graphql;

import org.jspecify.annotations.NullMarked;
