package dev.stoa.ecommerce.process.cartmerge;

import dev.stoa.ecommerce.command.cart.MergeCart;
import dev.stoa.ecommerce.command.events.CartClaimed;
import dev.stoa.ecommerce.command.events.CartContents;
import dev.stoa.ecommerce.command.events.CartId;
import dev.stoa.ecommerce.command.events.CartLine;
import dev.stoa.ecommerce.command.events.Money;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.ProcessScenario;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CartMergingTest {

    private static final CartId GUESTS = new CartId(Ids.next());
    private static final UUID ADA = Ids.next();
    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final CartContents CONTENTS = new CartContents(
            List.of(new CartLine(Ids.next(), 2, new Money(1990, "EUR"))), null, null, null, null);

    private static ProcessScenario<CartMergeState> claimed() {
        return ProcessScenario.of(new CartMerging(), GUESTS.value()).at(NINE).happened(GUESTS.value(),
                new CartClaimed(ADA, CONTENTS));
    }

    @Test
    void whatWasClaimedIsMergedAMomentLater() {
        claimed().thenGives().thenTimers(Map.of(GUESTS.value().toString(), NINE.plus(CartMerging.MOMENT)))
                .fired(GUESTS.value().toString()).thenGives(MergeCart.into(ADA, GUESTS, CONTENTS));
    }

    @Test
    void nothingIsKeptOfItAfterwards() {
        claimed().fired(GUESTS.value().toString()).accepted(MergeCart.into(ADA, GUESTS, CONTENTS)).thenGives()
                .thenState(CartMergeState.NEW).thenFinished(true);
    }
}
