package dev.stoa.kernel.internal.process;

import java.util.Optional;

/** What came of storing an outcome. */
sealed interface Stored {

    /** There is an outcome, this one or one that was stored before; the instance's next command may be taken. */
    record Kept(Optional<Leased> next) implements Stored {}

    /** Refused here, but accepted by another execution: that one's receipt says with what. */
    record AcceptedElsewhere() implements Stored {}
}
