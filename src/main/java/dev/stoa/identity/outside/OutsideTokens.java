package dev.stoa.identity.outside;

import dev.stoa.identity.IdentitySettings;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials.Identified;
import dev.stoa.kernel.access.Role;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/**
 * Tells who holds a token of the outside identity provider. The account is made of issuer and subject; the roles are
 * what the mapping makes of a claim, and nothing that it does not name.
 */
@Component
public class OutsideTokens {

    private static final int VERSION_5 = 0x5000;

    private final ObjectProvider<JwtDecoder> decoder;
    private final IdentitySettings settings;

    OutsideTokens(ObjectProvider<JwtDecoder> decoder, IdentitySettings settings) {
        this.decoder = decoder;
        this.settings = settings;
    }

    /**
     * @throws BadCredentials
     *             when the token is not one of the provider's that is good for us now
     */
    public Identified identify(String token) throws BadCredentials {
        var jwt = read(token);
        var subject = jwt.getSubject();
        var issuer = jwt.getClaimAsString("iss");
        if (subject == null || issuer == null || jwt.getExpiresAt() == null) {
            throw new BadCredentials("The access token names no subject, or no expiry");
        }
        return new Identified(new Actor.Account(accountId(issuer, subject), null, roles(jwt.getClaims()),
                jwt.getClaimAsString("name"), verifiedEmail(jwt)), jwt.getExpiresAt());
    }

    /** A UUID of version 5 over issuer and subject. */
    static UUID accountId(String issuer, String subject) {
        try {
            var digest = MessageDigest.getInstance("SHA-1")
                    .digest((issuer + " " + subject).getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(digest);
            long high = bytes.getLong() & 0xffffffffffff0fffL | VERSION_5;
            long low = bytes.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-1", e);
        }
    }

    private Set<Role> roles(Map<String, Object> claims) {
        var roles = EnumSet.of(Role.SHOPPER);
        values(claim(claims, settings.rolesClaim())).forEach(value -> {
            var role = settings.rolesMapping().get(value);
            if (role != null) {
                roles.add(role);
            }
        });
        return Set.copyOf(roles);
    }

    /** A claim by its name, or by a path of names with dots in between. */
    private static @Nullable Object claim(Map<?, ?> claims, String path) {
        var whole = claims.get(path);
        int dot = path.indexOf('.');
        if (whole != null || dot < 0) {
            return whole;
        }
        return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner
                ? claim(inner, path.substring(dot + 1))
                : null;
    }

    private static Stream<String> values(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> several -> several.stream().map(String::valueOf);
            case String text -> Arrays.stream(text.split("[ ,]+"));
            case null, default -> Stream.of();
        };
    }

    private static @Nullable String verifiedEmail(Jwt jwt) {
        return Boolean.TRUE.equals(jwt.getClaim("email_verified")) ? jwt.getClaimAsString("email") : null;
    }

    private Jwt read(String token) throws BadCredentials {
        try {
            return decoder.getObject().decode(token);
        } catch (JwtException _) {
            throw new BadCredentials("The access token is not valid here or has expired");
        }
    }
}
