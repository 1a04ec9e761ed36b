package dev.stoa.ecommerce.imports.http;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.Refusals;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Lets in who may, before anything is read. */
@Component
class ImportGate {

    private final ObjectProvider<Refusals> refusals;

    ImportGate(ObjectProvider<Refusals> refusals) {
        this.refusals = refusals;
    }

    /**
     * Who makes the request.
     *
     * @throws dev.stoa.kernel.access.AccessRefused
     *             when the rule does not name the actor
     */
    Actor actor(HttpServletRequest request, String what, AccessRule rule) {
        var actor = request.getUserPrincipal() instanceof Authentication known
                && known.getPrincipal() instanceof Actor identified ? identified : Actor.ANONYMOUS;
        if (rule.permits(actor)) {
            return actor;
        }
        var refusal = rule.refusal(actor);
        if (refusal instanceof NotAllowed) {
            refusals.forEach(each -> each.refused(actor, what, rule));
        }
        throw refusal;
    }
}
