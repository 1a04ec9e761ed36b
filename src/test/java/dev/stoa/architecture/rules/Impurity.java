package dev.stoa.architecture.rules;

import dev.stoa.architecture.bytecode.Call;
import dev.stoa.kernel.command.CommandGateway;
import dev.stoa.kernel.eventstore.EventStore;
import dev.stoa.kernel.graphql.Ids;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What code must not do whose result is to depend on its arguments alone. */
enum Impurity {

    CLOCK("reads the clock", call -> call.owner().startsWith("java.time.") && call.name().equals("now")
            || call.owner().equals("java.time.Clock") || call.owner().equals("java.time.InstantSource")
            || call.owner().equals("java.lang.System") && Set.of("currentTimeMillis", "nanoTime").contains(call.name())
            || call.owner().equals("java.util.Date") && call.descriptor().equals("()V")),

    CHANCE("draws by chance", call -> call.owner().equals("java.util.UUID") && call.name().equals("randomUUID")
            || call.owner().equals("java.lang.Math") && call.name().equals("random")
            || call.owner().startsWith("java.util.random.") || call.owner().equals(Ids.class.getName())
            || Set.of("java.util.Random", "java.util.SplittableRandom", "java.security.SecureRandom",
                    "java.util.concurrent.ThreadLocalRandom").contains(call.owner())),

    NETWORK("talks to a network", call -> call.owner().startsWith("java.net.http.")
            || call.owner().startsWith("org.springframework.web.")
            || Set.of("java.net.Socket", "java.net.URL", "java.net.URLConnection", "java.net.HttpURLConnection")
                    .contains(call.owner())),

    THREADS("starts threads", call -> call.owner().startsWith("java.lang.Thread")
            && !Set.of("currentThread", "interrupt").contains(call.name())
            || call.owner().startsWith("java.util.concurrent.Executor")
            || call.owner().equals("java.util.concurrent.CompletableFuture")
            || call.owner().equals("java.util.concurrent.StructuredTaskScope")),

    TRANSACTIONS("has transactions of its own", call -> call.owner().startsWith("org.springframework.transaction.")),

    STORAGE("reads or writes something outside", call -> Stream.of("java.sql.", "javax.sql.", "java.nio.file.",
            "java.io.File", "org.springframework.jdbc.", "org.springframework.data.", "jakarta.persistence.")
            .anyMatch(call.owner()::startsWith)
            || Set.of(EventStore.class.getName(), CommandGateway.class.getName()).contains(call.owner()));

    private final String what;
    private final Predicate<Call> matches;

    Impurity(String what, Predicate<Call> matches) {
        this.what = what;
        this.matches = matches;
    }

    String what() {
        return what;
    }

    boolean matches(Call call) {
        return matches.test(call);
    }
}
