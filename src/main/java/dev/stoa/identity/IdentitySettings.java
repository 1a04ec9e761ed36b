package dev.stoa.identity;

import dev.stoa.kernel.access.Role;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Accounts and sign-ins.
 *
 * @param issuer
 *            who signs the access tokens: their {@code iss}
 * @param audience
 *            for whom access tokens are: their {@code aud}
 * @param accessTokenLifetime
 *            how long an access token is good
 * @param signInLifetime
 *            how long a sign-in lasts when it is not refreshed; every refresh prolongs it
 * @param recheckAfter
 *            how long a node may rely on what it last read about a sign-in or an API key: that it goes on, and its
 *            roles
 * @param hashesAtOnce
 *            how many passwords a node hashes at the same time; each takes about 20 MB and a core
 * @param signingKeyPassword
 *            encrypts the private signing keys in the database; they lie there as they are without it
 * @param firstOperator
 *            the operator to be made where there never was one; without it, the start prints a secret that makes one
 * @param rolesClaim
 *            with an outside identity provider, the claim of its tokens that tells roles; a path with dots for a claim
 *            inside another, such as {@code realm_access.roles}
 * @param rolesMapping
 *            with an outside identity provider, what a value of that claim stands for:
 *            {@code stoa.identity.roles-mapping.shop-admin=OPERATOR}; values without a mapping count for nothing
 */
@ConfigurationProperties("stoa.identity")
public record IdentitySettings(@DefaultValue("stoa") String issuer, @DefaultValue("stoa") String audience,
        @DefaultValue("10m") Duration accessTokenLifetime, @DefaultValue("30d") Duration signInLifetime,
        @DefaultValue("15s") Duration recheckAfter, @DefaultValue("4") int hashesAtOnce,
        @Nullable String signingKeyPassword, @DefaultValue FirstOperator firstOperator,
        @DefaultValue("roles") String rolesClaim, @DefaultValue Map<String, Role> rolesMapping) {

    /**
     * The operator to be made where there never was one.
     *
     * @param email
     *            the address to sign in with
     * @param password
     *            the password to sign in with; take it out of the configuration afterwards
     * @param name
     *            what the operator is called
     */
    public record FirstOperator(@Nullable String email, @Nullable String password,
            @DefaultValue("Operator") String name) {}

    /** Without what is secret. */
    @Override
    public String toString() {
        return "IdentitySettings[issuer=%s, audience=%s]".formatted(issuer, audience);
    }
}
