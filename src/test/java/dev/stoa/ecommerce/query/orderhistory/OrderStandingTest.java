package dev.stoa.ecommerce.query.orderhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderStandingTest {

    private static OrderStanding money(long due, long authorised, long captured, long refunded) {
        return new OrderStanding(OrderStatus.CONFIRMED, due, authorised, captured, refunded, 1, 0, 0, 0, 0);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, NONE", "100, 99, PARTIAL", "100, 100, FULL", "60, 100, FULL", "0, 0, NONE", "0, 1, FULL"})
    void whatIsSetAside(long due, long authorised, OrderAuthorisation expected) {
        assertThat(money(due, authorised, 0, 0).authorisation()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, 0, NONE", "0, 0, 0, NONE", "100, 40, 0, PARTIAL", "100, 100, 0, FULL", "100, 100, 1, PARTIAL",
            "60, 100, 40, FULL", "60, 100, 0, FULL", "100, 100, 100, REFUNDED", "0, 100, 100, REFUNDED",
            "100, 40, 40, REFUNDED"})
    void whatIsTaken(long due, long captured, long refunded, OrderCharge expected) {
        assertThat(money(due, 100, captured, refunded).charge()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            // ordered, cancelled, shipped, delivered, returned
            "5, 0, 0, 0, 0, UNFULFILLED, CONFIRMED", "5, 2, 0, 0, 0, UNFULFILLED, CONFIRMED",
            "5, 5, 0, 0, 0, UNFULFILLED, CANCELLED", "5, 0, 2, 0, 0, PARTIALLY_SHIPPED, PARTIALLY_SHIPPED",
            "5, 0, 2, 2, 0, PARTIALLY_SHIPPED, PARTIALLY_SHIPPED",
            "5, 2, 2, 2, 0, PARTIALLY_SHIPPED, PARTIALLY_SHIPPED",
            "5, 0, 2, 2, 2, PARTIALLY_RETURNED, PARTIALLY_SHIPPED", "5, 0, 5, 0, 0, SHIPPED, SHIPPED",
            "5, 3, 2, 0, 0, SHIPPED, SHIPPED", "5, 0, 5, 4, 0, SHIPPED, SHIPPED",
            "5, 0, 5, 4, 1, PARTIALLY_RETURNED, SHIPPED",
            "5, 0, 5, 5, 0, DELIVERED, DELIVERED", "5, 3, 2, 2, 0, DELIVERED, DELIVERED",
            "5, 0, 5, 5, 4, PARTIALLY_RETURNED, DELIVERED", "5, 0, 5, 5, 5, RETURNED, RETURNED",
            "5, 0, 5, 0, 5, RETURNED, RETURNED", "5, 3, 2, 2, 2, RETURNED, RETURNED"})
    void whatLeftArrivedAndCameBack(int ordered, int cancelled, int shipped, int delivered, int returned,
            OrderFulfilment fulfilment, OrderState state) {
        var standing = new OrderStanding(OrderStatus.CONFIRMED, 100, 100, 0, 0, ordered, cancelled, shipped, delivered,
                returned);
        assertThat(standing.fulfilment()).isEqualTo(fulfilment);
        assertThat(standing.state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"100, 99, 0, DELIVERED", "100, 100, 0, COMPLETED", "100, 100, 20, COMPLETED", "60, 60, 0, COMPLETED",
            "0, 0, 0, COMPLETED"})
    void whatArrivedIsCompletedOnceAllThatIsDueWasTaken(long due, long captured, long refunded, OrderState expected) {
        assertThat(new OrderStanding(OrderStatus.CONFIRMED, due, 100, captured, refunded, 1, 0, 1, 1, 0).state())
                .isEqualTo(expected);
    }

    @Test
    void whatIsNotConfirmedStandsAsItsCheckout() {
        OrderStandings.all().stream().filter(it -> it.status() != OrderStatus.CONFIRMED)
                .forEach(it -> assertThat(it.state().name()).isEqualTo(it.status().name()));
    }

    @Test
    void oneMoreEventLeadsToAPossibleNextStateOrChangesNothingAndEachOfTheseIsReached() {
        Map<OrderState, Set<OrderState>> reached = new EnumMap<>(OrderState.class);
        for (var standing : OrderStandings.all()) {
            var next = reached.computeIfAbsent(standing.state(), _ -> EnumSet.noneOf(OrderState.class));
            OrderStandings.after(standing).map(OrderStanding::state).filter(state -> state != standing.state())
                    .forEach(next::add);
        }
        assertThat(reached).containsOnlyKeys(OrderState.values());
        reached.forEach((state, next) -> assertThat(state.possibleNext()).as("after %s", state)
                .containsExactlyInAnyOrderElementsOf(next));
    }

    @Test
    void aStatusKnowsItsStates() {
        OrderStandings.all().forEach(it -> assertThat(it.status().states()).contains(it.state()));
    }
}
