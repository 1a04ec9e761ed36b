package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.AccessRule;
import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.NotAllowed;
import dev.stoa.kernel.access.NotSignedIn;
import dev.stoa.kernel.access.Role;
import dev.stoa.support.Acting;
import java.util.LinkedHashMap;
import java.util.Map;

/** Those for whom the matrix of access is drawn, and what a rule says to each. */
final class Viewers {

    /** By the heading of their column; accounts own nothing. */
    static final Map<String, Actor> ALL = all();

    private Viewers() {}

    private static Map<String, Actor> all() {
        var viewers = new LinkedHashMap<String, Actor>();
        viewers.put("anonymous", Actor.ANONYMOUS);
        viewers.put("account", Acting.somebody());
        for (var role : Role.values()) {
            if (role != Role.SHOPPER) {
                viewers.put(role.name(), Acting.somebody(role));
            }
        }
        return viewers;
    }

    /** {@code yes}, {@code own} (and what is not is not there), {@code sign in} or {@code no}. */
    static String outcome(AccessRule rule, Actor viewer) {
        if (rule.permits(viewer)) {
            return "yes";
        }
        if (rule.permitsOwners()) {
            return "own";
        }
        return switch (rule.refusal(viewer)) {
            case NotSignedIn _ -> "sign in";
            case NotAllowed _ -> "no";
        };
    }
}
