package dev.stoa.identity.gate;

import dev.stoa.identity.signin.SignIns;
import dev.stoa.kernel.access.BadCredentials;
import dev.stoa.kernel.access.Credentials;
import org.springframework.stereotype.Component;

/** Takes access tokens. */
@Component
class PresentedCredentials implements Credentials {

    private static final int LONGEST = 8_192;

    private final SignIns signIns;

    PresentedCredentials(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Identified identify(String authorization) throws BadCredentials {
        var space = authorization.indexOf(' ');
        if (space < 0 || authorization.length() > LONGEST) {
            throw new BadCredentials("Send the header as \"Authorization: Bearer …\"");
        }
        var scheme = authorization.substring(0, space);
        var token = authorization.substring(space + 1).strip();
        if (!scheme.equalsIgnoreCase("Bearer") || token.isEmpty()) {
            throw new BadCredentials("Send the header as \"Authorization: Bearer …\"");
        }
        return signIns.identify(token);
    }
}
