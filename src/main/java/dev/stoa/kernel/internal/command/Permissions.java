package dev.stoa.kernel.internal.command;

import dev.stoa.kernel.access.AccessRefused;
import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.GivenBy;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.Refusals;
import dev.stoa.kernel.command.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Holds commands to the rules that their classes declare; one without a rule is refused to everyone. */
@Component
class Permissions {

    private static final ClassValue<AccessRule> RULES = new ClassValue<>() {

        @Override
        protected AccessRule computeValue(Class<?> type) {
            var rule = type.getAnnotation(GivenBy.class);
            return rule == null ? AccessRule.NOBODY : AccessRule.of(rule.value());
        }
    };

    private final ObjectProvider<Refusals> refusals;

    Permissions(ObjectProvider<Refusals> refusals) {
        this.refusals = refusals;
    }

    /**
     * Whether the actor may give the command on what is the actor's own, and on nothing else.
     *
     * @throws AccessRefused
     *             when the actor may not give it at all
     */
    boolean forOwnersOnly(Command command, Actor actor) {
        var rule = RULES.get(command.getClass());
        if (rule.permits(actor)) {
            return false;
        }
        if (rule.permitsOwners() && !(actor instanceof Actor.Part)) {
            return true;
        }
        var refusal = rule.refusal(actor);
        if (refusal instanceof NotAllowed) {
            tell(actor, command, rule);
        }
        throw refusal;
    }

    /** Roles can be granted, so that somebody tried without is worth knowing; what no request may do is a fault. */
    private void tell(Actor actor, Command command, AccessRule rule) {
        boolean known = actor instanceof Actor.Account || actor instanceof Actor.Machine;
        if (known) {
            refusals.forEach(each -> each.refused(actor, CommandNames.of(command), rule));
        }
    }
}
