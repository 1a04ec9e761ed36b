package dev.stoa.identity.gate;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Credentials.Identified;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** An actor whose credentials were found good; the principal is the {@link Actor}. */
class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Identified identified;

    ActorAuthentication(Identified identified) {
        super(AuthorityUtils.createAuthorityList(
                identified.actor().roles().stream().map(role -> "ROLE_" + role).sorted().toList()));
        this.identified = identified;
        setAuthenticated(true);
        setDetails(identified);
    }

    @Override
    public Actor getPrincipal() {
        return identified.actor();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return identified.actor().name();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorAuthentication authentication && super.equals(other)
                && authentication.identified.equals(identified);
    }

    @Override
    public int hashCode() {
        return identified.hashCode();
    }
}
