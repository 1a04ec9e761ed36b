package dev.stoa.kernel.internal.publication;

import dev.stoa.kernel.eventstore.Recorded;
import dev.stoa.kernel.internal.processor.LedgerEvent.AccountOpened;
import dev.stoa.kernel.processor.EventHandler;
import dev.stoa.kernel.processor.Projection;
import org.springframework.boot.test.context.TestComponent;

/** A processor of this node that keeps nothing. */
@TestComponent
@Projection(id = UnnoticedProjection.ID, tables = {})
class UnnoticedProjection {

    static final String ID = "contract_test.unnoticed";

    @EventHandler
    void on(Recorded<AccountOpened> recorded) {
        // Applied is all that it has to be.
    }
}
