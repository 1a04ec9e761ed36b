package dev.stoa.ecommerce.command.stock;

import dev.stoa.ecommerce.command.events.AdjustmentReason;
import java.util.ArrayList;
import java.util.List;

/** A stock on its way to what it is said to be: which wishes that takes, one after another. */
record Putting(PutStock put, Stock stock) {

    /** An allowance that grows comes first and one that shrinks last, so that what comes between fits. */
    List<StockCommand> commands() {
        var commands = new ArrayList<StockCommand>();
        if (put.received() != null) {
            commands.add(received(put.received()));
        }
        if (put.counted() != null && put.counted() != stock.onHand()) {
            commands.add(counted(put.counted()));
        }
        if (put.backorderAllowance() != null) {
            boolean grows = put.backorderAllowance() > stock.backorderAllowance();
            commands.add(grows ? 0 : commands.size(),
                    new ChangeBackorderAllowance(put.variantId(), put.backorderAllowance(), put.sku()));
        }
        if (put.lowStockThreshold() != null) {
            commands.add(new ChangeLowStockThreshold(put.variantId(), put.lowStockThreshold(), put.sku()));
        }
        return commands;
    }

    /** The first count of a stock is its opening. */
    private StockCommand counted(int pieces) {
        return stock.known()
                ? new AdjustStock(put.variantId(), pieces - stock.onHand(), AdjustmentReason.COUNTED, put.reference())
                : received(pieces);
    }

    private ReceiveStock received(int pieces) {
        return new ReceiveStock(put.variantId(), pieces, put.reference(), put.sku());
    }
}
