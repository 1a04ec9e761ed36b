package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.StockQuantities;
import java.util.Map;
import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The state of one variant's stock.
 *
 * @param received
 *            whether anything was ever received
 * @param reservations
 *            pieces by order; a persistent map, since thousands of orders may wait for one variant
 */
record Stock(boolean received, int onHand, int reserved, Map<UUID, Integer> reservations) {

    static final int MOST = 1_000_000;
    static final int MOST_ON_HAND = 1_000_000_000;
    static final Stock NONE = new Stock(false, 0, 0, HashTreePMap.empty());

    Stock {
        reservations = persistent(reservations);
    }

    int available() {
        return onHand - reserved;
    }

    int reservedFor(UUID orderId) {
        return reservations.getOrDefault(orderId, 0);
    }

    /** The quantities after a change. */
    StockQuantities changedBy(int pieces, int promised) {
        return new StockQuantities(onHand + pieces, reserved + promised, onHand + pieces - reserved - promised);
    }

    Stock with(StockQuantities quantities) {
        return new Stock(true, quantities.onHand(), quantities.reserved(), reservations);
    }

    Stock reserving(UUID orderId, int quantity) {
        return new Stock(received, onHand, reserved, persistent(reservations).plus(orderId, quantity));
    }

    Stock releasing(UUID orderId) {
        return new Stock(received, onHand, reserved, persistent(reservations).minus(orderId));
    }

    private static PMap<UUID, Integer> persistent(Map<UUID, Integer> map) {
        return map instanceof PMap<UUID, Integer> already ? already : HashTreePMap.from(map);
    }
}
