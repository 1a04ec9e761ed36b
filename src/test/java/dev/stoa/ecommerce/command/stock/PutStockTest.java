package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.StockAdjusted;
import dev.stoa.ecommerce.command.events.StockEvent;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReceived;
import dev.stoa.ecommerce.command.events.StockReserved;
import dev.stoa.ecommerce.command.events.VariantId;
import dev.stoa.kernel.graphql.Ids;
import dev.stoa.support.DeciderScenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PutStockTest {

    private static final VariantId PAN = new VariantId(Ids.next());
    private static final StockEvent RECEIVED = new StockReceived("PAN", 10, "Opening", new StockQuantities(10, 0, 10));
    private static final StockEvent RESERVED = new StockReserved(Ids.next(), 6, null, new StockQuantities(10, 6, 4));

    private static DeciderScenario<StockCommand, Stock, StockEvent> given(StockEvent... events) {
        return DeciderScenario.of(new StockDecider()).given(events);
    }

    private static PutStock put(@Nullable Integer received, @Nullable Integer counted, @Nullable Integer allowance,
            @Nullable Integer threshold) {
        return new PutStock(PAN, received, counted, allowance, threshold, "Opening", "PAN");
    }

    @Test
    void whatComesInIsReceivedWithWhatIsLaidDown() {
        given().when(put(10, null, 5, 3)).then(
                new BackorderAllowanceChanged("PAN", 0, 5, new StockQuantities(0, 0, 5)),
                new StockReceived("PAN", 10, "Opening", new StockQuantities(10, 0, 15)),
                new LowStockThresholdChanged("PAN", null, 3, new StockQuantities(10, 0, 15)));
    }

    @Test
    void theFirstCountOpensTheStockAndLaterOnesAdjustIt() {
        given().when(put(null, 10, null, null)).then(RECEIVED);
        given().when(put(null, 0, null, null)).thenNothing();
        given(RECEIVED).when(put(null, 10, null, null)).thenNothing();
        given(RECEIVED).when(put(null, 7, null, null))
                .then(new StockAdjusted(-3, AdjustmentReason.COUNTED, "Opening", new StockQuantities(7, 0, 7)));
    }

    @Test
    void aCountBelowWhatIsPromisedNeedsAnAllowanceThatComesWithIt() {
        given(RECEIVED, RESERVED).when(put(null, 5, null, 2)).thenRefused(new StockBelowReserved(10, 6, 0, -5));
        given(RECEIVED, RESERVED).when(put(null, 5, 1, null)).then(
                new BackorderAllowanceChanged("PAN", 0, 1, new StockQuantities(10, 6, 5)),
                new StockAdjusted(-5, AdjustmentReason.COUNTED, "Opening", new StockQuantities(5, 6, 0)));
    }

    @Test
    void anUnknownVariantHasNoStock() {
        given().when(new PutStock(PAN, 1, null, null, null, null, null)).thenTargetMissing();
    }
}
