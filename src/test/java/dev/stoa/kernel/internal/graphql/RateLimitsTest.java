package dev.stoa.kernel.internal.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.kernel.access.Actor;
import graphql.GraphQLContext;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitsTest {

    private static final CountedFor ONE = new CountedFor("account:1");
    private static final CountedFor OTHER = new CountedFor("account:2");

    private final RateLimits rates = limits(true, 1000);

    @Test
    void costIsTakenUntilNoneIsLeft() {
        assertThat(rates.operation(ONE, 60, List.of())).isEmpty();
        assertThat(rates.operation(ONE, 40, List.of())).isEmpty();
        var refusal = rates.operation(ONE, 10, List.of()).orElseThrow();
        assertThat(refusal.code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat((Long) refusal.details().get("retryAfterMillis")).isBetween(300_000L, 360_001L);
        assertThat(rates.operation(OTHER, 100, List.of())).isEmpty();
    }

    @Test
    void aFieldIsCountedAsOftenAsItStandsThere() {
        assertThat(rates.operation(ONE, 1, List.of("signIn", "signIn", "products"))).isEmpty();
        assertThat(rates.operation(ONE, 1, List.of("signIn", "signIn"))).isPresent();
        assertThat(rates.operation(ONE, 1, List.of("signIn"))).isEmpty();
        assertThat(rates.operation(ONE, 1, List.of("signIn"))).isPresent();
        assertThat(rates.operation(ONE, 1, List.of("products"))).isEmpty();
        assertThat(rates.operation(OTHER, 1, List.of("signIn"))).isEmpty();
    }

    @Test
    void theCaseOfAConfiguredNameDoesNotMatter() {
        var byEnvironment = new RateLimits(new RateLimitSettings(true, Rate.valueOf("100/1h"), Rate.valueOf("2/1h"),
                Map.of("signin", Rate.valueOf("1/1h")), 10));
        assertThat(byEnvironment.operation(ONE, 1, List.of("signIn"))).isEmpty();
        assertThat(byEnvironment.operation(ONE, 1, List.of("signIn"))).isPresent();
    }

    @Test
    void whatCouldNeverPassIsNotToldToComeBack() {
        var refusal = rates.operation(ONE, 1, Collections.nCopies(4, "signIn")).orElseThrow();
        assertThat(refusal.code()).isEqualTo(ErrorCode.LIMIT_EXCEEDED);
        assertThat(refusal.details()).containsEntry("limit", "signIn").containsEntry("allowed", 3L)
                .containsEntry("found", 4L);
    }

    @Test
    void anAddressWithTooMuchRefusedIsNotHeard() {
        var address = new ClientAddress("address:192.0.2.1");
        rates.refused(address);
        assertThat(rates.ofRefused(address)).isEmpty();
        rates.refused(address);
        assertThat(rates.ofRefused(address)).isPresent();
        assertThat(rates.ofRefused(new ClientAddress("address:192.0.2.2"))).isEmpty();
    }

    @Test
    void callersAreForgottenBeyondANumber() {
        var few = limits(true, 10);
        for (int i = 0; i < 1000; i++) {
            few.operation(new CountedFor("address:" + i), 1, List.of());
        }
        assertThat(few.size()).isLessThanOrEqualTo(10);
    }

    @Test
    void nothingIsCountedWhereItIsSwitchedOff() {
        var off = limits(false, 10);
        assertThat(off.operation(ONE, 5000, List.of("signIn", "signIn", "signIn", "signIn"))).isEmpty();
        assertThat(off.size()).isZero();
    }

    @Test
    void theCallerIsTheAccountOrElseTheAddress() throws Exception {
        var address = ClientAddress.of(new InetSocketAddress(InetAddress.ofLiteral("192.0.2.7"), 4711));
        var account = new Actor.Account(new UUID(0, 1), null, Set.of(), null, null);
        assertThat(CountedFor.in(GraphQLContext.of(Map.of(ClientAddress.class, address))).name())
                .isEqualTo("address:192.0.2.7");
        assertThat(CountedFor.in(context(address, Actor.ANONYMOUS)).name()).isEqualTo("address:192.0.2.7");
        assertThat(CountedFor.in(context(address, account)).name()).isEqualTo(account.name());
    }

    @Test
    void addressesOfOneNetworkAreOne() {
        assertThat(six("2001:db8:1:2::1")).isEqualTo(six("2001:db8:1:2:ffff::9")).isNotEqualTo(six("2001:db8:1:3::1"));
    }

    @Test
    void ratesAreWrittenAsANumberPerTime() {
        assertThat(Rate.valueOf("10/1m")).isEqualTo(new Rate(10, Duration.ofMinutes(1)));
        assertThat(Rate.valueOf(" 5 / 30s ")).isEqualTo(new Rate(5, Duration.ofSeconds(30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "/1m", "0/1m", "-1/1m", "10/0s", "ten/1m", "10/soon"})
    void whatIsNoRateIsSaidSo(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ClientAddress six(String literal) {
        return ClientAddress.of(new InetSocketAddress(InetAddress.ofLiteral(literal), 1));
    }

    private static GraphQLContext context(ClientAddress address, Actor actor) {
        return GraphQLContext.newContext().of(ClientAddress.class, address).of(Caller.context(actor, null)).build();
    }

    private static RateLimits limits(boolean enabled, int callers) {
        return new RateLimits(new RateLimitSettings(enabled, Rate.valueOf("100/1h"), Rate.valueOf("2/1h"),
                Map.of("signIn", Rate.valueOf("3/1h")), callers));
    }
}
