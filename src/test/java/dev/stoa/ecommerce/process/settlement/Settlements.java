package dev.stoa.ecommerce.process.settlement;

import dev.stoa.ecommerce.process.settlement.SettlementSettings.Capture;
import dev.stoa.kernel.process.ProcessManager;

/** Lends the process to tests of other packages. */
public final class Settlements {

    private Settlements() {}

    public static ProcessManager<?> process(boolean byHand) {
        return new Settlement(new SettlementSettings(byHand ? Capture.BY_HAND : Capture.AT_CONFIRMATION));
    }
}
