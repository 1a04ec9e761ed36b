package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Nothing tells whether an address has an account: neither the answer nor how long it takes. */
@TestPropertySource(properties = "stoa.identity.hashes-at-once=2")
class EnumerationTest extends IdentityApi {

    private static final int TIMES = 9;

    private static long median(Runnable work) {
        var times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private void alike(long known, long unknown) {
        assertThat((double) known / unknown).as("%d ns against %d ns", known, unknown).isBetween(0.4, 2.5);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressAreAnsweredAlike() {
        signIn(person().email(), "warming up here");
        signIn(unique(), "warming up here");
        assertThat(signIn(person().email(), "a wrong password")).isEqualTo(signIn(unique(), "a wrong password"));
        var people = java.util.stream.Stream.generate(this::person).limit(TIMES).iterator();
        var known = java.util.stream.Stream.iterate(people.next().email(), _ -> people.next().email()).limit(TIMES)
                .toList().iterator();
        alike(median(() -> signIn(known.next(), "a wrong password")),
                median(() -> signIn(unique(), "a wrong password")));
    }

    @Test
    void registeringATakenAddressTakesAsLongAsAFreeOne() {
        var taken = person().email();
        register(taken);
        register(unique());
        alike(median(() -> register(taken)), median(() -> register(unique())));
    }

    private void register(String email) {
        mutate(null, "register", Map.of("email", email, "name", "Ada Lovelace", "password", PASSWORD));
    }
}
