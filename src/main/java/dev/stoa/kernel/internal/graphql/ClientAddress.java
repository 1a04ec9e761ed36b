package dev.stoa.kernel.internal.graphql;

import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as far as limits tell clients apart: the address of the connection, or, where the server
 * is told to trust its proxy, the one that the proxy names. Of an IPv6 address it is the network of 64 bits, since all
 * of that is one customer's.
 */
public record ClientAddress(String text) {

    private static final int NETWORK_BYTES = 8;

    public static ClientAddress of(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return new ClientAddress("address:unknown");
        }
        var address = remote.getAddress();
        if (address instanceof Inet6Address six) {
            return new ClientAddress(
                    "network:" + HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK_BYTES)));
        }
        return new ClientAddress("address:" + (address == null ? remote.getHostString() : address.getHostAddress()));
    }
}
