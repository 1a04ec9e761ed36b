package dev.stoa.kernel.internal.graphql;

import dev.stoa.kernel.command.Origin;
import org.springframework.stereotype.Component;

/** On whose behalf the commands of the current request are given. The one place that knows. */
@Component
class CurrentOrigin {

    Origin get() {
        return Origin.ANONYMOUS;
    }
}
