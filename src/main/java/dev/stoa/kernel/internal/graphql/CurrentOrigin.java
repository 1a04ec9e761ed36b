package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.command.Origin;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;

/** On whose behalf the commands of the current request are given. The one place that knows. */
@Component
class CurrentOrigin {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    /** Runs what may give commands on behalf of the actor. */
    static <T> T on(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTOR, actor).call(work::call);
    }

    Origin get() {
        return Origin.of(ACTOR.orElse(Actor.ANONYMOUS));
    }
}
