package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.BackorderAllowanceChanged;
import dev.stoa.ecommerce.command.events.LowStockThresholdChanged;
import dev.stoa.ecommerce.command.events.StockQuantities;
import dev.stoa.ecommerce.command.events.StockReturned;
import dev.stoa.ecommerce.command.events.StockShipped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.TreePVector;

/**
 * The state of one variant's stock. Its collections are persistent, since thousands of orders may wait for one variant.
 *
 * @param known
 *            whether anything was ever received or allowed
 * @param backorderAllowance
 *            pieces that may be reserved beyond those on hand
 * @param lowAt
 *            the threshold under which it counts as low
 * @param withCustomers
 *            pieces that were shipped and did not come back
 * @param holds
 *            what is promised, by order
 * @param shipments
 *            the latest
 * @param returns
 *            all of them
 */
record Stock(boolean known, int onHand, int reserved, int backorderAllowance, @Nullable Integer lowAt,
        int withCustomers, Map<UUID, Hold> holds, List<UUID> shipments, Set<UUID> returns) {

    static final int MOST = 1_000_000;
    static final int MOST_ON_HAND = 1_000_000_000;
    static final Stock NONE = new Stock(false, 0, 0, 0, null, 0, HashTreePMap.empty(), TreePVector.empty(),
            HashTreePSet.empty());

    private static final int SHIPMENTS_KEPT = 256;

    Stock {
        holds = persistent(holds);
        shipments = shipments instanceof TreePVector<UUID> ? shipments : TreePVector.from(shipments);
        returns = returns instanceof PSet<UUID> ? returns : HashTreePSet.from(returns);
    }

    int available() {
        return onHand + backorderAllowance - reserved;
    }

    @Nullable
    Hold holdOf(UUID orderId) {
        return holds.get(orderId);
    }

    int heldFor(UUID orderId) {
        var hold = holds.get(orderId);
        return hold == null ? 0 : hold.quantity();
    }

    boolean hasSent(UUID orderId, UUID shipmentId) {
        var hold = holds.get(orderId);
        return hold != null && hold.shipments().contains(shipmentId) || shipments.contains(shipmentId);
    }

    StockQuantities quantities() {
        return changedBy(0, 0);
    }

    /** The quantities after a change. */
    StockQuantities changedBy(int pieces, int promised) {
        return new StockQuantities(onHand + pieces, reserved + promised, available() + pieces - promised);
    }

    Stock with(StockQuantities left) {
        return new Stock(true, left.onHand(), left.reserved(), backorderAllowance, lowAt, withCustomers, holds,
                shipments, returns);
    }

    Stock with(BackorderAllowanceChanged changed) {
        return new Stock(known, onHand, reserved, changed.to(), lowAt, withCustomers, holds, shipments, returns);
    }

    Stock with(LowStockThresholdChanged changed) {
        return new Stock(known, onHand, reserved, backorderAllowance, changed.to(), withCustomers, holds, shipments,
                returns);
    }

    Stock holding(UUID orderId, Hold hold) {
        return new Stock(known, onHand, reserved, backorderAllowance, lowAt, withCustomers,
                hold.quantity() == 0 ? persistent(holds).minus(orderId) : persistent(holds).plus(orderId, hold),
                shipments, returns);
    }

    /** Whatever the order holds, changed; nothing where it holds nothing. */
    Stock changing(UUID orderId, UnaryOperator<Hold> change) {
        var hold = holds.get(orderId);
        return hold == null ? this : holding(orderId, change.apply(hold));
    }

    Stock with(StockShipped shipped) {
        var latest = TreePVector.from(shipments).plus(shipped.shipmentId());
        return new Stock(known, onHand, reserved, backorderAllowance, lowAt, withCustomers + shipped.quantity(), holds,
                latest.size() > SHIPMENTS_KEPT ? latest.minus(0) : latest, returns)
                .changing(shipped.orderId(), hold -> hold.shipped(shipped.shipmentId(), shipped.quantity()));
    }

    Stock with(StockReturned returned) {
        return new Stock(known, onHand, reserved, backorderAllowance, lowAt, withCustomers - returned.quantity(), holds,
                shipments, HashTreePSet.from(returns).plus(returned.returnId()));
    }

    private static PMap<UUID, Hold> persistent(Map<UUID, Hold> map) {
        return map instanceof PMap<UUID, Hold> already ? already : HashTreePMap.from(map);
    }
}
