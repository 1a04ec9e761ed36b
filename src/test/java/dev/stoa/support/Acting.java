package dev.stoa.support;

import dev.stoa.kernel.access.Actor;
import dev.stoa.kernel.access.Role;
import dev.stoa.kernel.graphql.Ids;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;

/** Somebody for whom a test acts: in a tester without a network, or over HTTP as {@link TestCredentials}. */
public final class Acting {

    private static final UUID SHOP_SERVER = Ids.next();

    private Acting() {}

    /** The tester on behalf of the actor. */
    public static ExecutionGraphQlServiceTester as(Actor actor, ExecutionGraphQlServiceTester tester) {
        return tester.mutate().configureExecutionInput(
                (input, builder) -> builder.graphQLContext(Map.of("actor", actor)).build()).build();
    }

    /** The shop's own server, which runs it. */
    public static Actor merchant() {
        return new Actor.Machine(SHOP_SERVER, Set.of(Role.MERCHANT));
    }

    /** An account that nobody else has, with what every account may and these roles. */
    public static Actor.Account somebody(Role... more) {
        return account(Ids.next(), more);
    }

    public static Actor.Account account(UUID id, Role... more) {
        var roles = EnumSet.of(Role.SHOPPER, more);
        return new Actor.Account(id, null, Set.copyOf(roles), "Ada", id + "@example.org");
    }
}
