package dev.stoa.identity.gate;

import dev.stoa.identity.apikey.ApiKeys;
import dev.stoa.identity.outside.OutsideProvider;
import dev.stoa.identity.outside.OutsideTokens;
import dev.stoa.identity.signin.SignIns;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials;
import org.springframework.stereotype.Component;

/** Takes access tokens, of our own or of the outside identity provider, and API keys. */
@Component
class PresentedCredentials implements Credentials {

    private static final int LONGEST = 16_384;
    private static final String EXPECTED = "Send the header as \"Authorization: Bearer …\"";

    private final SignIns signIns;
    private final ApiKeys keys;
    private final OutsideTokens outsideTokens;
    private final OutsideProvider outside;

    PresentedCredentials(SignIns signIns, ApiKeys keys, OutsideTokens outsideTokens, OutsideProvider outside) {
        this.signIns = signIns;
        this.keys = keys;
        this.outsideTokens = outsideTokens;
        this.outside = outside;
    }

    @Override
    public Identified identify(String authorization) throws BadCredentials {
        int space = authorization.indexOf(' ');
        if (space < 0 || authorization.length() > LONGEST) {
            throw new BadCredentials(EXPECTED);
        }
        var scheme = authorization.substring(0, space);
        var token = authorization.substring(space + 1).strip();
        if (!scheme.equalsIgnoreCase("Bearer") || token.isEmpty()) {
            throw new BadCredentials(EXPECTED);
        }
        if (token.startsWith(ApiKeys.PREFIX)) {
            return keys.identify(token);
        }
        return outside.isInUse() ? outsideTokens.identify(token) : signIns.identify(token);
    }
}
